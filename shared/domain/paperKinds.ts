/** Papers about the whole journal. A screen of their own: `#/paper/KIND`. */
export const plainPapers = ['today', 'follow-ups', 'referrals'] as const;
export type PlainPaper = (typeof plainPapers)[number];
