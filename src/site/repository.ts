const setting = process.env['REPOSITORY'] || undefined;
if (setting !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(setting)) throw new Error(`REPOSITORY: unexpected \`${setting}\`, expected owner/name`);

/** Where the source of this site lies on GitHub, `owner/name`; undefined where nobody has said so. */
export const repository: string | undefined = setting;
