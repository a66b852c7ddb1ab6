/** What one says about oneself, in the settings. */
export const me = {
  'me.title': 'About you',
  'me.about':
    'For the papers you print: your thirty seconds on the prep sheet, and your side of a 1-2-1. It stays in your journal.',
  'me.hint.goals': 'What you want to reach this year.',
  'me.hint.accomplishments': 'What you are proud of.',
  'me.hint.interests': 'What you do when you are not working.',
  'me.hint.networks': 'The groups and circles you are part of.',
  'me.hint.skills': 'What people come to you for.',
  'me.hint.ideal': 'How others recognise the right referral for you.',
} as const;
