import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from './temporary.ts';

/** Puts files into a new folder; the first path is the folder's, the others are theirs. */
export function putFiles(files: Record<string, string>): [folder: string, ...paths: string[]] {
  const folder = newFolder();
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
  return [folder, ...paths];
}

/** A reader's own articles, written for the tests, of every kind that is read: by the name of the file. */
export const FILES: Record<string, string> = {
  'harbour-vote.txt': `Harbour vote nears

Ada Quill, the mayor of Port Ferris, said on Monday that the harbour would stay public. “We will not sell it,” Quill told reporters. Bo Reed, head of the ferry union, said the plan was too costly.
`,
  'ferry-strike.md': `# Ferry strike looms

Bo Reed, head of the ferry union, said: “We will strike on Friday unless the council listens.”

The council **did not answer**. A [spokeswoman](https://council.example/) said talks would go on.
`,
  'port-budget.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port budget</title>
<meta property="og:site_name" content="The Port Ferris Courier">
<meta property="article:published_time" content="2023-02-10T09:00:00Z">
<link rel="canonical" href="https://courier.example/2023/port-budget"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Port budget</h1>
<p>Finance director Carla Voss said the port had earned more in January than in the whole of last
spring, and that the surplus would go to the old breakwater before the winter storms return.</p>
<p>“Nobody should expect a second windfall,” Voss told the council on Thursday. “We will repair what
we have, and then we will think about what comes next for the harbour.”</p>
<div style="width: 1px; display: none"><p>Bo Reed said nobody would ever read these words.</p></div>
<p>Ada Quill, the mayor of Port Ferris, said she would support the repairs but not a new loan.</p>
</article><script>document.title = 'changed';</script></body></html>
`,
  'documents.json': JSON.stringify([
    {
      file: 'harbour-vote.txt',
      title: 'Harbour vote nears',
      publisher: 'The Gazette',
      published: '2024-05-08',
    },
    { file: 'ferry-strike.md', publisher: 'The Gazette', published: '2024-05' },
  ]),
};
