import type { ComponentChildren } from 'preact';
import type { CardRole, EntityKind, EntityRef, Source } from '../../model.ts';
import { dateWords } from '../date-words.ts';
import { quoted } from '../statement/quote-marks.ts';
import { type MessageKey, type Translate, useLanguage, useT } from '../translate.tsx';
import { webAddress } from '../web-address.ts';

const KINDS = {
  person: 'cardKindPerson',
  organisation: 'cardKindOrganisation',
  place: 'cardKindPlace',
  term: 'cardKindTerm',
} as const satisfies Record<EntityKind, MessageKey>;

interface Opener {
  openEntity?: ((entity: EntityRef) => void) | undefined;
}

interface Props extends Opener {
  entity: EntityRef;
  role: CardRole | null;
  /** The id of the heading, for what it labels. */
  headingId: string;
  /** Buttons at the end of the line. */
  children?: ComponentChildren;
}

/** Name, kind, and the role as of a date with its source; other sources' word beside it, unjudged. */
export function EntityHeader({ entity, role, headingId, openEntity, children }: Props) {
  const t = useT();
  return (
    <header class="entity">
      <div class="entity-line">
        <h2 id={headingId} class="entity-name" dir="auto">
          {entity.name}
        </h2>
        {children}
      </div>
      {role ? <RoleLine role={role} /> : <p class="entity-role">{t(KINDS[entity.kind])}</p>}
      {role && role.contested.length > 0 && (
        <div class="contested">
          <p class="contested-heading">{t('cardContestedHeading')}</p>
          {role.contested.map((claim) => (
            <Claim key={`${claim.entity.id}${claim.title}`} claim={claim} openEntity={openEntity} />
          ))}
        </div>
      )}
    </header>
  );
}

/** "The Post calls NAME “Minister”.", with the name as a button where it can be followed. */
function Claim({ claim, openEntity }: { claim: CardRole['contested'][number] } & Opener) {
  const t = useT();
  const { entity, title, source } = claim;
  const who = { source: nameOf(source, t), title, name: SPLIT };
  const [before, after] = t('cardContested', who).split(SPLIT);
  return (
    <p>
      {before}
      {openEntity ? (
        <button type="button" class="name-button" onClick={() => openEntity(entity)}>
          {entity.name}
        </button>
      ) : (
        entity.name
      )}
      {after}
    </p>
  );
}

/** Stands for a name in a message until the message is cut there. */
const SPLIT = '\u0000';

/** A title stands in quotation marks: beside the role, "President of …" would pass for another one. */
const nameOf = ({ publisher, title, language, pack }: Source, t: Translate) =>
  (publisher ?? (title ? quoted(title, language) : t('cardSourceUnknown'))) +
  (pack ? ` ${t('cardSourcePack', { pack })}` : '');

function RoleLine({ role: { role, source } }: { role: CardRole }) {
  const t = useT();
  const language = useLanguage();
  const url = webAddress(source.url);
  const name = nameOf(source, t);
  const date =
    role.asOf === null
      ? t('cardRoleUndated')
      : t('cardRoleAsOf', { date: dateWords(role.asOf, language) });
  return (
    <p class="entity-role">
      <span dir="auto">{role.title}</span>{' '}
      <span class="entity-as-of">
        {date} ·{' '}
        {url === null ? (
          name
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name} <span class="only-heard">{t('cardSourceOpens')}</span>
          </a>
        )}
      </span>
    </p>
  );
}
