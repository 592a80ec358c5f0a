import { describe, expect, test } from 'vitest';
import { readQuotations as read } from '../../support/read-quotations.ts';

describe('words that somebody is not said to have said', () => {
  test.each<[string, string[]]>([
    // Whoever denies them has said so; a card shows the verb before the words.
    [
      'Ms Falk denied that Mr Ruud had said “hold on”.',
      ['Ms Falk: that Mr Ruud had said “hold on”'],
    ],
    ['Ms Falk denies Mr Ruud said “hold on”.', ['Ms Falk: Mr Ruud said “hold on”']],
    [
      'Ms Falk denied again on Tuesday that Mr Ruud said it was lost.',
      ['Ms Falk: that Mr Ruud said it was lost'],
    ],
    ['Mr Ruud never said: “The ship is lost.”', []],
    ['Mr Ruud reportedly said the ship was lost.', []],
    ['Mr Ruud has purportedly said the ship was lost.', []],
    ['A doctored video shows Mr Ruud saying “hold on”.', []],
    ['In a fake post, Mr Ruud says: “The ship is lost.”', []],
    ['A post falsely claims that Mr Ruud said “hold on”.', ['A post: that Mr Ruud said “hold on”']],
    ['Mr Ruud falsely said the ship was lost.', ['Mr Ruud: the ship was lost']],
    ['Mr Ruud said of fake news: “The ship is lost.”', ['Mr Ruud: “The ship is lost.”']],
    ['Mr Ruud said fake news was bad.', ['Mr Ruud: fake news was bad']],
    ['Mr Ruud, who sold many fake watches, said it was lost.', ['Mr Ruud: it was lost']],
    ['Mr Ruud is expected to say on Friday: “The ship is lost.”', []],
    ['“The ship is lost,” Mr Ruud will say on Friday.', []],
    ['On Friday Mr Ruud will announce a new plan.', []],
    ['Mr Ruud might say on Friday: “The ship is lost.”', []],
    ['Police doubt that Mr Ruud said “hold on”.', []],
    ['Ms Falk disputed that Mr Ruud had told the crew the ship was lost.', []],
    ['Mr Ruud wished he had said “hold on”.', []],
    ['Imagine Mr Ruud saying “hold on”.', []],
    ['Imagine Mr Ruud saying: “The ship is lost.”', []],
    ['Ms Falk imagined Mr Ruud saying: “The ship is lost.”', []],
    ['A man claiming to be Mr Ruud said it was lost.', ['A man: it was lost']],
    ['A boy claiming to be hungry left.', []],
    ['Ms Falk recalled what Mr Ruud had done for the crew.', []],
    [
      'Ms Falk recalled what Mr Ruud had told her: “The ship is lost.”',
      ['Mr Ruud: “The ship is lost.”'],
    ],
    ['Ms Falk recalled what Mr Ruud called “a hold on”.', []],
    ['It is not true that Mr Ruud said “hold on”.', []],
    ['The court found no evidence that Mr Ruud said “hold on”.', []],
    ['Claims that Mr Ruud said “hold on” are wrong.', []],
    ['Ms Falk rejected reports that Mr Ruud had told the crew “hold on”.', []],
    ['Nobody believes that Mr Ruud said “hold on”.', []],
    ['Police could not confirm that Mr Ruud had said “hold on”.', []],
    ['“The ship is lost,” Mr Ruud denied saying.', []],
    ['Rumors spread that Mr Ruud had said “hold on”.', []],
    ['Mr Ruud allegedly told the crew “hold on”.', []],
    ['Ms Falk accused Mr Ruud of saying “hold on”.', ['Ms Falk: Mr Ruud of saying “hold on”']],
    // What was asked is not what was said.
    [
      'Asked whether he had said “hold on,” Mr Ruud said “maybe I did”.',
      ['Mr Ruud: “maybe I did”'],
    ],
    ['Asked, “Will you go?” Mr Ruud said, “No.”', ['Mr Ruud: “No.”']],
    // Nor is what the other replied.
    [
      '“The ship is lost,” Mr Ruud told Ms Falk, who replied, “Then swim.”',
      ['Mr Ruud: “The ship is lost,”', 'who: “Then swim.”'],
    ],
    [
      '“The ship is lost,” Mr Ruud said, prompting Ms Falk to reply, “Then swim.”',
      ['Mr Ruud: “The ship is lost,”'],
    ],
    ['Mr Ruud, called “a hero” by Ms Falk, left the court.', []],
    ['Mr Ruud is alleged to have said: “The ship is lost.”', []],
    ['Mr Ruud is said to have told Ms Falk: “The ship is lost.”', []],
    ['What Mr Ruud said next stunned Ms Falk: “The ship is lost.”', []],
    ['Mr Ruud held a sign reading: “The ship is lost.”', []],
    ['They held signs reading “The ship is lost”.', []],
    ['Mr Ruud sent a letter reading: “The ship is lost.”', ['Mr Ruud: “The ship is lost.”']],
    ['“The oldest ship of all” is how Ms Falk described Ruud.', []],
    ['Ms Falk said it was late, but Mr Ruud disagreed.', ['Ms Falk: it was late']],
    ['Ms Falk said it was late, but declined to say why.', ['Ms Falk: it was late']],
    ['The Post reported that it was late, citing two officials.', ['The Post: that it was late']],
    ['Not even Mr Ruud said it was late.', []],
    ['Mr Ruud or Ms Falk said it was late.', []],
    ['Ms Falk cited the fears of many voters.', ['Ms Falk: the fears of many voters']],
    // A character speaks, whatever the name.
    ['In the play Winter, Ruud says: “The sea is cold.”', []],
    ['In one scene of it, Mr Ruud tells Ms Falk the sea is cold.', []],
    ['“The sea is cold,” Mr Ruud says in the film.', []],
    ['She wrote a novel in which Mr Ruud says: “The sea is cold.”', []],
    // But these were said.
    ['In a talk about the film, Mr Ruud says it is late.', ['Mr Ruud: it is late']],
    ['In the play’s notes, Mr Ruud wrote: “It is late now.”', ['Mr Ruud: “It is late now.”']],
    ['Mr Ruud, who wrote the play, says it is late.', ['Mr Ruud: it is late']],
    ['Ms Falk confirmed that Mr Ruud said “hold on”.', ['Mr Ruud: “hold on”']],
    ['The Times reports that Mr Ruud said “hold on”.', ['Mr Ruud: “hold on”']],
    ['It is true that Mr Ruud said “hold on”.', ['Mr Ruud: “hold on”']],
    ['It was not until Tuesday that Mr Ruud said “hold on”.', ['Mr Ruud: “hold on”']],
    ['Mr Ruud, who denies having said “hold on,” left the court.', ['who: having said “hold on,”']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
