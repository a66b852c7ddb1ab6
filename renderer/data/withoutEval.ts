import { config } from 'zod';

// zod probes `new Function` to compile its checks. The content policy forbids that, and the
// probe alone is reported as a violation; schemas here are few and small.
config({ jitless: true });
