/** Printed papers other than the prep sheet, and the screen that shows them. */
export const paper = {
  'paper.preview': 'As it will be printed',
  'paper.followUps': 'Follow-ups',
  'paper.backToToday': 'Back to Today',
  'paper.followUps.now': 'Late or due today',
  'paper.followUps.later': 'Coming',
  'paper.followUps.undated': 'Without a day',
  'paper.followUps.theirs': 'Promised to you',
  'paper.followUps.none': 'Nothing is open. Everything promised has been done.',
  'paper.column.person': 'Person',
  'paper.column.what': 'What',
  'paper.column.phone': 'Telephone',
  'paper.column.when': 'By',
  'command.paper.followUps': 'Print the follow-ups',
} as const;
