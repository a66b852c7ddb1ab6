/** The page of referrals. */
export const referrals = {
  'referrals.empty':
    'A referral is an opportunity passed on. Record the first one you give or receive, and you will see whether they flow both ways.',
  'referrals.noneLikeThat': 'No referral is like that.',
  'referrals.more': 'Show more',
  'referrals.all': 'All',
  'referrals.given': 'Given',
  'referrals.received': 'Received',
  'referrals.anyStatus': 'any',
  'referrals.balance': 'Balance',
  'referrals.twelveMonths': 'In the last twelve months',
  'referrals.balance.given': { one: '{n} given', other: '{n} given' },
  'referrals.balance.received': { one: '{n} received', other: '{n} received' },
  'referrals.mutual': {
    zero: 'With nobody did it go both ways yet.',
    one: 'With {n} person it goes both ways.',
    other: 'With {n} people it goes both ways.',
  },
  'referrals.unthanked': {
    one: 'Thanks are owed for {n}.',
    other: 'Thanks are owed for {n}.',
  },
  'referrals.edit': 'Edit the referral of {prospect}',
  'referrals.statusOf': 'How it stands: {prospect}',
  'referrals.thank': 'Thanked',
  'referrals.thank.named': 'Thanked: {name}, for {prospect}',
  'referrals.thankedOn': 'thanked on {day}',
  'command.referral.new': 'Record a referral…',
} as const;
