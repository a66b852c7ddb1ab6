import type {
  AnnouncementName,
  Announcements,
  CallInput,
  CallName,
  CallOutput,
} from './contract.ts';
import type { Reply } from './reply.ts';

/**
 * What the preload puts on the window as `coltiva`: one named function a channel, and
 * nothing else. Every call answers, with a value or a typed error; it never rejects for a
 * reason of ours.
 */
export interface Bridge {
  readonly calls: {
    readonly [Name in CallName]: (
      ...args: CallInput<Name> extends undefined ? [] : [input: CallInput<Name>]
    ) => Promise<Reply<CallOutput<Name>>>;
  };
  /** Each takes a listener and returns its unsubscribe. */
  readonly announcements: {
    readonly [Name in AnnouncementName]: (
      listener: (payload: Announcements[Name]) => void,
    ) => () => void;
  };
}
