const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // blob: and data: for images only: the pages of a preview, the photo of a contact.
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The renderer's one policy; it only ever names scripts of ours, such as workers.
  'trusted-types': "coltiva 'allow-duplicates'",
} as const;

/** Sent as a header with every answer, because a document could not be trusted to say it. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
