import { type MessageKey, useT } from './i18n.tsx';

const words: Record<string, MessageKey> = {
  offline: 'syncProblemOffline',
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
};

/** What is wrong and what to do, in the reader's language. */
export function useProblemText(): (problem: string) => string {
  const t = useT();
  return (problem) => t((words[problem] ?? 'syncProblemUnknown') as 'syncProblemUnknown');
}
