// An endless feed, as news sites have: another story whenever the reader nears the end.
const feed = document.getElementById('feed');
const stories = [
  [
    'Budget talks',
    'In Brussels the European Commission keeps its forecast. Ursula von der Leyen is expected to speak.',
  ],
  [
    'A bridge reopens',
    'The town of Felden has its bridge back. The mayor, Ruth Macron-Weber, cut the ribbon.',
  ],
  ['From the archive', 'What Emmanuel Macron told the ambassadors in 2018, and who was listening.'],
];
let shown = 0;
function addStory() {
  const [title, text] = stories[shown % stories.length];
  shown += 1;
  const article = document.createElement('article');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  article.append(heading, paragraph);
  feed.append(article);
}
addEventListener('scroll', () => {
  const left = document.documentElement.scrollHeight - scrollY - innerHeight;
  if (left < 400 && shown < 60) addStory();
});
