import type { PortableText } from '../../shared/i18n/index.ts';
import type { CallErrorCode } from '../../shared/ipc/reply.ts';

/** Thrown by a handler to answer with a typed error; anything else thrown is a defect. */
export class CallFailure extends Error {
  readonly code: CallErrorCode;
  readonly text: PortableText | null;

  constructor(code: CallErrorCode, text: PortableText | null, detail: string) {
    super(detail);
    this.name = 'CallFailure';
    this.code = code;
    this.text = text;
  }
}
