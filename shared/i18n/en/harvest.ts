/** The page of follow-through and reciprocity. */
export const harvest = {
  'harvest.followThrough': 'Follow-through',
  'harvest.followThrough.about':
    'Of the people met since {day}: who got their steps in time. A note of a call, a message or a meeting counts, and so does a step marked as done.',
  'harvest.headline': '{kept} of {due} steps in time',
  'harvest.headline.none': 'No step has come due yet',
  'harvest.step.24h': 'Within a day',
  'harvest.step.7d': 'Within a week',
  'harvest.step.30d': 'Within a month',
  'harvest.sum': '{kept} of {due}',
  'harvest.sum.none': 'not due yet',
  'harvest.arithmetic': '{kept} in time + {missed} not = {due} whose day has come',
  'harvest.open': { one: '{n} still has time', other: '{n} still have time' },
  'harvest.missed': 'Without a step in time',
  'harvest.empty':
    'Nobody was met in the last ninety days. Write on a contact when you met, and you will see here whether a word followed.',
  'harvest.reciprocity': 'Reciprocity',
  'harvest.reciprocity.about':
    'Referrals given and received in the last twelve months. One each way is mutual and continuing.',
  'harvest.reciprocity.empty':
    'No referral has been recorded yet. Record one, given or received, and the balance grows here.',
  'harvest.person': 'Person',
  'harvest.balance': 'Balance',
  'harvest.given': 'Given',
  'harvest.received': 'Received',
  'harvest.never': 'never',
  'harvest.ago': { zero: 'today', one: '{n} day ago', other: '{n} days ago' },
  'harvest.count': '{n} · last {ago}',
  'harvest.mutual': 'mutual and continuing',
  'harvest.owe': 'your turn',
  'harvest.thanks': { one: 'thanks owed', other: 'thanks owed for {n}' },
  'harvest.quiet': 'quiet for a year',
} as const;
