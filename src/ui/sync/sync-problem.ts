import { type MessageKey, useT } from '../i18n.tsx';

/** The words for each problem of `sync/transport.ts` but `unknown`. */
export const problemKeys = {
  offline: 'syncProblemOffline',
  'no-address': 'syncProblemNoAddress',
  address: 'syncProblemAddress',
  'not-webdav': 'syncProblemNotWebdav',
  redirect: 'syncProblemRedirect',
  'sign-in': 'syncProblemSignIn',
  rights: 'syncProblemRights',
  space: 'syncProblemSpace',
  busy: 'syncProblemBusy',
  server: 'syncProblemServer',
  passphrase: 'syncProblemPassphrase',
  encrypted: 'syncProblemEncrypted',
  'not-encrypted': 'syncProblemNotEncrypted',
  permission: 'syncProblemPermission',
} as const satisfies Record<string, MessageKey>;

/** What is wrong and what to do, in the reader's language. */
export function useProblemText(): (problem: string) => string {
  const t = useT();
  return (problem) => t(problemKeys[problem as keyof typeof problemKeys] ?? 'syncProblemUnknown');
}
