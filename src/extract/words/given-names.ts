/**
 * Frequent given names of people in English-language news, by the gender they suggest. A compact hand-kept
 * list, without accents: adding a name is one word. Names of both genders stand apart: they make a person, but no gender.
 */
import type { Gender } from './gender.ts';

const MALE = `Aaron Abdel Abdul Abdullah Abe Abraham Adam Adolfo Adrian Ahmad Ahmed Ajay Ajit Akira Al Alain Alan Alastair Albert Alberto Aldo Alec Alejandro Aleksandr Alessandro Alexander Alexandre Alexei
Alexey Alfred Alfredo Ali Alistair Allan Allen Alonzo Alun Alvaro Alvin Amir Amit Anatoly Anders Andre Andreas Andrei Andres Andrew Andriy Andrzej Andy Angus Anil Anthony Antoine Anton Antonio
Antony Anwar Ari Arjun Armando Arnold Art Arthur Arturo Arun Arvind Ashraf Asif Austin Avi Barack Barney Barry Bart Bashar Bassam Ben Benedict Benito Benjamin Benny Benoit Bernard Bernardo Bernie
Bert Bilal Bill Billy Binyamin Bjorn Bob Bobby Boris Boyd Brad Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Bryce Burak Byron Caleb Callum Calvin Cameron Carl Carlo Carlos
Carlton Cecil Cesar Chad Charles Charlie Chester Chidi Chinedu Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Clay Cliff Clifford Clint Clinton Clive Clyde Cody Colin
Conor Conrad Corey Cornell Cory Craig Curt Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Danny Dariush Darrell Darren Darryl Dave David Davis DeShawn Dean Declan Deepak Dennis Denny Derek
Derrick Desmond Devin Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dmytro Dominic Don Donald Donnie Doug Douglas Dragan Duane Duncan Dustin Dwight Eamon Earl Ed Eddie Edgar Edouard Eduardo Edward
Edwin Eitan Eli Elias Elijah Elliott Elmer Elon Emanuel Emeka Emil Emilio Emmanuel Emre Enrico Enrique Eoin Erdogan Eric Erich Erik Ernest Ernesto Ernst Ethan Etienne Eugene Evan Evgeny Ewan
Fabian Fabio Faisal Farid Felipe Felix Femi Ferdinand Fergus Fernando Fidel Floyd Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred Freddie Frederic Frederick Fredrik Friedrich
Gabor Gabriel Gareth Garrett Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerardo Gerhard Gianni Gil Gilbert Giles Gilles Giorgio Giovanni Giuseppe Glen Glenn Gord
Gordon Graham Grant Greg Gregg Gregor Gregory Guido Guillaume Guillermo Gus Gustavo Guy Hal Hamid Hank Hans Harjit Harold Harri Harry Harsh Haruto Harvey Hasan Hassan Heath Hector Heiko Heinrich
Heinz Helmut Henri Henrik Henry Herb Herbert Herman Hiroshi Horst Hossein Howard Hubert Hugh Hugo Hun Hussein Huw Iain Ian Ibrahim Ignacio Igor Ilya Imran Irving Isaac Ishaq Ismail Ivan Ivo JD
Jaap Jacek Jack Jackson Jacob Jacques Jagmeet Jair Jake Jalen Jamal James Janusz Jared Jaroslaw Jarosław Jason Jasper Javed Javier Jay Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesse
Jesus Jim Jimmy Joachim Joao Joaquin Jochen Joe Joel Johan Johann Johannes John Johnny Joko Jon Jonas Jonathan Joost Jordi Jorg Jorge Jose Josef Josep Joseph Josh Joshua Juan Jude Jules Julian
Julien Julio Julius Jurgen Justin Kaleb Karan Karim Karl Kash Kaspar Keir Keith Ken Kenji Kenneth Kenny Kent Kevin Khaled Khalid Kieran Kim-Jong Kirk Klaus Kofi Konstantin Krzysztof Kumar Kurt
Kwaku Kwame Kwasi Kyle Lamar Lance Larry Lars Laszlo Laurent Lawrence Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Lewis Liam Lincoln Lindsey Lionel Lloyd Lorenzo Louis Luc Luca Lucas
Luigi Luis Lukas Luke Lula Luther Lyle Lyndon Mahathir Maher Mahmoud Maksim Malcolm Mamadou Manfred Manmohan Manoj Manuel Marc Marcel Marco Marcos Marcus Marek Mario Marius Mark Marko Markus
Marshall Martin Marty Marvin Mason Massimo Mateusz Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maxime Mehdi Mehmet Mel Melvin Michael Michał Michel Mick Miguel Mihai
Mikael Mike Mikhail Milan Miles Milton Minh Miroslav Mitch Mitt Mohamed Mohammad Mohammed Morten Moshe Muhammad Muhammadu Murat Murray Mustafa Mykhailo Nabil Narendra Nasser Nate Nathan Nathaniel
Navdeep Nazir Ned Neil Nelson Newt Niall Nicholas Nick Nicolas Niels Nigel Nikolai Nikos Noah Noam Norbert Norm Norman Oisin Olaf Oleg Oleksandr Oliver Olivier Omar Orrin Osama Oscar Otieno Otto
Owen Pablo Padraig Paolo Pascal Patrice Patrick Paul Paulo Pavel Pawel Pedro Percy Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Piers Pieter Piotr Prakash Preet Preston Quentin
Quinn Rachid Radek Radosław Rafael Raffi Raheem Rahul Rainer Raj Rajesh Rajiv Ralf Ralph Ram Ramesh Ramon Rand Randall Randy Raoul Raphael Rashid Raul Ravi Ray Raymond Recep Reggie Reince Reinhard
Remi Rex Reza Rhys Ricardo Rich Richard Rick Ricky Rishi Rob Robert Roberto Rocco Rod Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Romeo Ron Ronald Ronan Ronny Ross Roy Ruben Rudolf Rudy Rui
Rupert Russ Russell Ryan Saad Sadiq Sajid Salman Salvador Salvatore Sam Sami Samir Samuel Sanjay Santiago Saul Scott Seamus Sean Sebastian Sebastien Sergei Sergey Sergio Seth Shane Shaun Sheldon
Shinzo Silvio Simon Sipho Spencer Stan Stanley Stavros Stefan Stefano Stephan Stephane Stephen Sterling Steve Steven Stewart Stuart Sundar Sunil Suresh Sven Syed Søren Takashi Taras Tariq Tayyip
Ted Teddy Terence Terrence Thabo Theo Theodore Thiago Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Tony Trent Trevon Trevor Troy Tucker Tunde Tyler Tyrone Uhuru Ulrich Umar
Usman Uwe Valery Vance Vaughn Vernon Viacheslav Vicente Victor Vijay Vikram Viktor Vince Vincent Vinod Vitali Vitaly Vivek Vladimir Vladislav Volker Volodymyr Wade Wallace Walter Warren Wayne
Werner Wes Wesley Whit Wilbur Wilhelm Will Willem William Willie Wojciech Wolfgang Woody Xavier Xi Yair Yanis Yann Yasser Yaw Yevgeny Yevhen Yitzhak Yoav Yoshihide Youssef Yuri Yusuf Yves Zach
Zachary Zack Zbigniew`;

const FEMALE = `Abby Abena Abigail Ada Adaeze Aditi Adriana Agnes Agnieszka Aileen Aisha Akua Alana Alessandra Alexandra Alexandria Alice Alicia Alina Alison Alissa Allison Alma Alyssa Amanda Amara Amber Amelia
Amelie Amina Amy Ana Anais Anastasia Andrea Angela Angelina Angelique Angie Anita Anjali Ann Anna Annalena Anne Annette Annie Annika Aoife April Ariana Arianna Arlene Asha Astrid Audrey Ayanna
Ayesha Ayse Barbara Beatrice Beatriz Becky Belinda Bernadette Beth Bethany Betsy Betty Beverly Bianca Birgit Bonnie Bree Brenda Bridget Brigitte Britney Brittany Bryony Caitlin Camila Camilla
Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecile Cecilia Celia Celine Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina Christine Christy Chrystia
Ciara Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Cora Courtney Cristina Crystal Cynthia Daisy Daniela Daniele Danielle Daphne Daria Dawn Debbie Debby Deborah Debra Deepa
Delia Denise Diana Diane Dianne Dilma Dina Dolores Donna Dora Doreen Doris Dorothy Dot Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elif Elisa Elisabeth Elise Elissa Eliza
Elizabeth Ella Ellen Elsa Elsie Emily Emma Erica Erika Erin Erna Esther Ethel Eva Eve Farah Fatima Fatou Felicia Fiona Flora Florence Francesca Francoise Frauke Freda Freja Freya Gabriela
Gabrielle Gail Galina Gemma Georgia Gerda Gillian Gina Ginni Giorgia Gisele Gita Giulia Gladys Gloria Grace Greta Gretchen Gretel Guadalupe Gwen Hana Hanna Hannah Harriet Hayley Hazel Heather
Heidi Heike Helen Helena Helene Helga Helle Hilary Hilda Hillary Hope Huma Ida Imelda Imogen Ina Ines Inga Ingrid Ioana Irene Irina Iris Irma Iryna Isabel Isabella Isabelle Isla Isobel Ivana
Ivanka Ivy Jacinda Jaclyn Jacqueline Jade Jana Jane Janet Janice Janine Jasmine Jeanne Jen Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan Joana Joann Joanna Joanne Jodi Jody Jolene Josee
Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Justine Kaja Kamala Karen Karin Karina Karine Katarzyna Kate Katerina Kateryna Katharina Katharine Katherine
Kathleen Kathryn Kathy Katie Katrin Katrina Kavita Kay Keiko Keisha Kellyanne Kemi Khadija Kimberley Kimberly Kirsten Kirstjen Kirsty Krista Kristalina Kristen Kristi Kristin Kristina Kristine
Kyrsten Lakshmi Lana Lara Latoya Laura Lauren Laurie Layla Leah Leanne Leila Lena Lenore Leona Leticia Lidia Lila Lillian Lily Lina Linda Lisa Lise Lisette Liv Liz Liza Lois Lola Loretta Lori
Lorna Lorraine Louise Lucia Lucie Lucille Lucinda Lucy Luisa Lydia Lynda Lynne Mabel Madeleine Madeline Maeve Mai Maia Mairi Malala Malia Mallory Manon Manuela Mara Marcia Margaret Margarita Margo
Margot Marguerite Maria Mariah Mariam Marian Mariana Marianne Marie Marilyn Marina Marine Marisa Marissa Marla Marlene Marsha Marta Martha Martine Mary Maryam Mattie Maude Maureen Maxine Maya
Meera Megan Meghan Melania Melanie Melinda Melissa Mercedes Mette Mia Michaela Michelle Mildred Mindy Mira Miranda Miriam Moira Mollie Molly Mona Monica Monika Monique Morag Muriel Myra Nadia
Nadine Najat Nancy Naomi Natalia Natalie Natasha Nathalie Neha Nellie Niamh Nicole Nikki Nina Nisha Nomsa Noor Nora Norma Nuala Odette Ofelia Oksana Olena Olga Olive Olivia Olympia Ophelia Orla
Paige Pamela Paola Parisa Patience Patricia Patty Paula Pauline Pearl Peggy Penny Petra Phyllis Pilar Pippa Pooja Priti Priya Priyanka Rachael Rachel Rachida Randi Rania Rebecca Regina Reina
Renate Renee Rhonda Rima Rita Roberta Roisin Romina Rona Rosa Rosalie Rosalynn Rosanna Rose Rosemary Rosie Roxanne Ruth Sabina Sabine Sabrina Sadia Sadie Sally Salma Samantha Sandra Sanna Saoirse
Sara Sarah Scarlett Selena Selina Selma Shabana Shannon Shari Sharon Sheila Shelley Shelly Sheri Sherry Shira Shirin Shirley Shreya Sienna Sigrid Silvia Simona Simone Sinead Siobhan Sofia Sonia
Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Suella Sunita Susan Susana Susanna Susanne Susie Suzanne Suzy Svetlana Svitlana Sybil Sylvia Sylvie Tabitha Tamara Tamika Tammy Tamsin
Tania Tanya Tara Tasha Tatiana Teresa Tereza Terri Tess Tessa Thelma Theresa Therese Tiffany Tina Tonya Tracey Tricia Trudy Tulsi Ursula Valentina Valerie Vanessa Vera Veronica Vicki Vicky
Victoria Viola Violet Virginia Virginie Wanda Wanjiru Wendy Whitney Wilma Winnie Winona Ximena Yael Yasmin Yolanda Yuki Yulia Yvette Yvonne Zainab Zara Zeynep Zoe Zofia Zsuzsa Zuzana`;

const EITHER = `Addison Adrienne Akshay Alex Alexis Amarjeet Andi Arjan Ashley Avery Bailey Blair Camille Carey Cary Casey Chen Chi Claude Dakota Dana Dominique Drew Dylan Evelyn Frances Frankie Gale Gurpreet
Harpreet Hong Hui Hunter Hyun Jackie Jae Jaime Jamie Jan Jean Jess Jessie Jin Jocelyn Jordan Joss Jun Jung Kai Kelly Kelsey Kerry Kim Kris Kuldeep Lee Leigh Leslie Li Lin Lindsay Ling Loren Lou
Lynn Manpreet Marion Mei Meredith Michele Mika Min Ming Morgan Ngozi Nicola Nikita Noel Paris Park Parker Pat Peyton Rajdeep Reagan Reese Remy Rene Riley Robbie Robin Ronnie Rory Rowan Ruby Sacha
Sandy Sasha Shawn Sidney Sun Sung Sydney Tai Taylor Terry Toni Tracy Tristan Val Vivian Wei Yan Yi Young Yu`;

function hasAccent(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) > 0xbf) return true;
  return word.charCodeAt(0) > 0xbf;
}
/** Without its accents: "André" → "Andre". */
const bare = (word: string) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const genders = new Map<string, Gender>();
for (const name of MALE.split(/\s/)) genders.set(name, 'male');
for (const name of FEMALE.split(/\s/)) genders.set(name, 'female');
for (const name of EITHER.split(/\s/)) genders.set(name, 'unknown');

/** The gender a given name suggests, `unknown` for a name of both, or undefined where it is no listed name. */
export function givenName(word: string): Gender | undefined {
  const known = genders.get(word) ?? (hasAccent(word) ? genders.get(bare(word)) : undefined);
  if (known !== undefined) return known;
  const hyphen = word.indexOf('-');
  // "Jean-Pierre", though Jean alone is a woman's name too.
  if (word.startsWith('Jean-')) return 'male';
  return hyphen > 0 ? genders.get(word.slice(0, hyphen)) : undefined;
}
