import { Script } from 'node:vm';

/**
 * A module as a script that also runs from a folder, where browsers load no modules. Its names stay its own. Refuses one that
 * imports or exports (Error): bundled for the site, it shares files with other modules.
 */
export function classicScript(code: string, file: string): string {
  const classic = `(()=>{${code}\n})();\n`;
  try {
    new Script(classic);
  } catch (error) {
    throw new Error(`${file}: unexpected module (${(error as Error).message}), expected one without import and export: a pack is opened from a folder, where browsers load no modules`);
  }
  if (/\bimport\s*\(/.test(code)) throw new Error(`${file}: unexpected import(), which browsers refuse in a folder`);
  return classic;
}
