/** The terms of the dataset; content/LICENSE.md says the same in Vietnamese. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Ghi công 4.0 Quốc tế',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Name of the dataset in files, and as people cite it. */
export const datasetName = 'lang-so';
export const datasetTitle = 'Làng số: số liệu chuyển đổi số cấp xã';
