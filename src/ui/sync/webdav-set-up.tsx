import { useState } from 'preact/hooks';
import { useT } from '../i18n.tsx';
import { useProblemText } from './sync-problem.ts';
import type { SyncSource, WebdavAnswer, WebdavForm } from './sync-source.ts';

const fields = [
  { name: 'url', secret: false, label: 'syncUrl', complete: 'off' },
  { name: 'user', secret: false, label: 'syncUser', complete: 'off' },
  { name: 'password', secret: true, label: 'syncPassword', complete: 'off' },
  { name: 'passphrase', secret: true, label: 'syncPassphrase', complete: 'new-password' },
] as const;

/** The form that sets up WebDAV: test the connection, then use it. */
export function WebdavSetUp(props: { source: SyncSource; url: string; user: string }) {
  const t = useT();
  const problem = useProblemText();
  const { source, url, user } = props;
  const [form, setForm] = useState<WebdavForm>({ url, user, password: '', passphrase: '' });
  const [answer, setAnswer] = useState<
    NonNullable<WebdavAnswer> | 'busy' | 'well' | 'used' | 'none'
  >('none');
  /** What was said of the form as it was holds no more. */
  const write = (change: Partial<WebdavForm>) => {
    setForm({ ...form, ...change });
    setAnswer('none');
  };
  // Called straight from the click: the permission is asked for in answer to it.
  const run = (work: (form: WebdavForm) => Promise<WebdavAnswer>, done: 'well' | 'used') => {
    setAnswer('busy');
    work(form).then(
      (wrong) => setAnswer(wrong ?? done),
      (error: Error) => setAnswer({ problem: 'unknown', detail: error.message }),
    );
  };
  return (
    <form
      class="webdav"
      onSubmit={(event) => {
        event.preventDefault();
        run(source.setUp, 'used');
      }}
    >
      {fields.map(({ name, secret, label, complete }) => {
        const common = {
          name,
          required: name === 'url',
          ...(name === 'url' ? { placeholder: 'https://cloud.example.org/notes' } : {}),
          ...(name === 'passphrase' ? { 'aria-describedby': 'webdav-hint' } : {}),
          autocomplete: complete,
          value: form[name],
          onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
            write({ [name]: currentTarget.value }),
        };
        const id = `webdav-${name}`;
        return (
          <div class="webdav-field" key={name}>
            <label for={id}>{t(label)}</label>
            {secret ? (
              <input id={id} type="password" {...common} />
            ) : (
              <input id={id} type="text" {...common} />
            )}
          </div>
        );
      })}
      {/^\s*http:/i.test(form.url) && (
        <p class="notes-problem" role="alert">
          {t('syncPlainHttp')}
        </p>
      )}
      <p id="webdav-hint" class="hint">
        {t('syncPassphraseHint')}
      </p>
      <div class="webdav-buttons">
        <button type="submit" class="main" disabled={answer === 'busy'}>
          {t('syncSetUp')}
        </button>
        <button type="button" disabled={answer === 'busy'} onClick={() => run(source.test, 'well')}>
          {t('syncTest')}
        </button>
      </div>
      <output class={typeof answer === 'object' ? 'webdav-answer failed' : 'webdav-answer'}>
        {answer === 'busy' && t('syncTesting')}
        {answer === 'well' && t('syncTestWell')}
        {answer === 'used' && t('syncSetUpWell')}
        {typeof answer === 'object' && (
          <>
            {problem(answer.problem)}
            {answer.detail !== '' && <small> ({answer.detail})</small>}
          </>
        )}
      </output>
    </form>
  );
}
