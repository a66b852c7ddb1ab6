/** The system's word once a day, and its settings. */
export const reminder = {
  'reminder.title': 'A word once a day',
  'reminder.about':
    'Your system says who is waiting, while Coltiva is open. Never while your journal is locked, and not when nobody waits.',
  'reminder.on': 'Remind me once a day',
  'reminder.at': 'At',
  'reminder.names': 'Say their names',
  'reminder.names.hint':
    'They can be read by whoever passes your screen. Left off, only how many wait.',
  'reminder.show': 'Show one now',
  'reminder.shown': 'A notification was handed to your system',
  'reminder.notShown': 'Your system does not show notifications here',
  'reminder.waiting': {
    zero: 'Nobody waits for you',
    one: '{n} person waits for you',
    other: '{n} people wait for you',
  },
  'reminder.someNames': { one: '{names} and {n} more', other: '{names} and {n} more' },
} as const;
