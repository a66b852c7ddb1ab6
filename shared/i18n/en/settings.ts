/** The settings page. */
export const settings = {
  'settings.appearance': 'Appearance',
  'settings.language': 'Language',
  'settings.theme': 'Theme',
  'settings.system': 'As the system',
  'settings.light': 'Light',
  'settings.dark': 'Dark',
  'settings.habits': 'Habits',
  'settings.firstSteps': 'First steps for every new contact',
  'settings.firstSteps.hint':
    'A word within a day, again within a week and within a month. You can leave them out for each contact.',
  'settings.paper': 'Paper of the prep sheets',
  'settings.paper.auto': 'Automatic ({paper})',
  'settings.journal': 'Your journal',
  'settings.journal.about': 'It is on this computer only. Coltiva never goes online.',
  'settings.folder': 'Folder',
  'settings.openFolder': 'Open the folder',
  'settings.import': 'Import',
  'settings.import.about':
    'vCard files and LinkedIn’s Connections.csv. You see what will happen first; one step undoes it.',
  'settings.export': 'Export',
  'settings.export.about': 'Your data is yours: take it along whenever you like.',
  'settings.exportOne': 'Save as…',
  'settings.exporting': 'Saving…',
  'settings.sample.about':
    'An invented year of referrals to look around in. It is kept apart from your journal.',
  'settings.sample.open': 'Open the sample',
  'settings.about': 'About Coltiva',
  'settings.version': 'Version {version}',
  'settings.licence': 'Free software under the MIT licence.',
  'settings.independent': 'Coltiva is independent and belongs to no networking organisation.',
} as const;
