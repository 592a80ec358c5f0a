/**
 * Frequent given names of people in English-language news, by the gender they suggest. A compact hand-kept
 * list: adding a name is one word. Names of both genders stand apart: they make a person, but no gender.
 */
import type { Gender } from './gender.ts';

const MALE = `Aaron Abdel Abdul Abdullah Abe Abraham Adam Adolfo Adrian Ahmad Ahmed Ajay Ajit Akira Al Alain Alan Alastair
Albert Alberto Aldo Alec Alejandro Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alfred Alfredo Ali Alistair Allan Allen Alonzo
Alvin Amir Amit Anatoly Anders Andre André Andreas Andrei Andres Andrew Andriy Andrzej Andy Angus Anil Anthony Antoine Anton
Antonio António Antony Ari Armando Arnold Art Arthur Arturo Arun Ashraf Asif Austin Avi Barack Barney Barry Bart Bashar Bassam Ben Benedict
Benjamin Benoit Benoît Bernard Bernardo Bernie Bert Bill Billy Binyamin Bjorn Blaine Bob Bobby Boris Boyd Brad Bradley Brandon Brendan Brent
Bret Brett Brian Bruce Bruno Bryan Bryce Byron Caleb Calvin Cameron Carl Carlo Carlos Carlton Cecil Cesar César Chad Charles
Charlie Chester Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Clark Claude Clay Clayton Cliff Clifford Clint Clinton Clive Clyde
Cody Colin Conor Conrad Corey Cornell Cory Craig Curt Curtis Cyril Cyrus Dale Damian Damien Damon Dan Daniel Danny Darrell Darren
Darryl Dave David Davis Dean Deepak Dennis Denny Derek Derrick Desmond Devin Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Don Donald Donnie
Doug Douglas Drew Duane Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Eli Elias Elijah Elliott Elmer Elon Emanuel
Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Ethan Étienne Etienne Eugene Evan Evgeny Fabian Fabio Faisal Farid
Felipe Felix Fernando Fidel Floyd Francesco Francis Francisco Franco François Francois Frank Franklin Franz Fred Freddie Frederick Frédéric Frederic Friedrich Gabriel Garrett
Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gérald Gerard Gérard Gerhard Gianni Gil Gilbert Gilles Giorgio Giovanni Giuseppe Glen Glenn Gord
Gordon Graham Grant Greg Gregg Gregor Gregory Guido Guillaume Guillermo Gus Gustavo Guy Hal Hamid Hank Hans Harjit Harold Harri Harry Harsh
Hartmut Harvey Hasan Hassan Heath Hector Héctor Heiko Heinrich Heinz Helmut Henri Henrik Henry Herb Herbert Herman Hiroshi Horst Howard Hubert Hugh Hugo
Hussein Ian Ibrahim Igor Ilya Imran Irving Isaac Ishaq Ismail Ivan Ivo Jaap Jacek Jack Jackson Jacob Jacques Jagmeet Jaime Jake James Jamal Janusz
Jared Jaroslaw Jarosław Jason Jasper Javier Jay Jeb Jeff Jefferson Jeffrey Jens Jeremy Jérémie Jérôme Jerome Jerry Jesse Jesús Jesus Jim Jimmy Joachim Joao João Joaquin Jochen
Joe Joel Joël Johan Johann Johannes John Johnny Jon Jonas Jonathan Joost Jordi Jörg Jorge José Jose Josef Joseph Josep Josh Joshua Josep JD Juan Jude
Jules Julian Julien Julio Julius Jürgen Jurgen Justin Kaleb Karim Karl Kash Kaspar Keir Keith Ken Kenneth Kenny Kent Kevin Khaled Khalid Kirk Klaus Konstantin Kumar Kurt
Kwame Kwasi Kyle Kyriakos Lamar Lance Larry Lars Laurent Lawrence Lee Len Leo Léo Leon Leonard Leonardo Leonid Leopold Leroy Lester Lewis Liam Lincoln Lindsey Lionel Lloyd
Lorenzo Lou Louis Luc Luca Lucas Luigi Luis Lukas Luke Luther Lyle Lyndon Maher Mahmoud Malcolm Manfred Manmohan Manoj Manuel Marc Marcel Marco Marcos Marcus Mario
Marius Mark Markus Marshall Martin Marty Martín Marvin Mason Mateusz Mathieu Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maxime Mel Michael Micheal Michał Michel
Miguel Mikael Mike Mikhail Milan Miles Milton Miroslav Mitch Mitt Mohamed Mohammad Mohammed Moshe Muhammad Murray Mustafa Mykhailo Nabil Narendra Nasser Nate Nathan Nathaniel Navdeep
Ned Neil Nelson Newt Nicholas Nick Nicolas Nicolás Nigel Niels Nikita Nikolai Noah Noam Noel Norbert Norm Norman Oleg Oleksandr Olaf Oliver Olivier Omar Orrin Oscar Osama Otto Owen
Pablo Pascal Patrice Patrick Paul Paulo Pavel Pawel Pedro Percy Perry Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Piers Prakash Preet Preston
Quentin Quinn Rachid Radek Radosław Rafael Raffi Raheem Rahul Rainer Raj Rajesh Rajiv Ralph Ralf Ram Ramesh Ramón Ramon Rand Randall Randy Raoul Raphaël Raphael Rashid Raul Raúl Ravi Ray
Raymond Recep Reggie Reginald Reince Reinhard René Rex Rémi Ricardo Rich Richard Rick Ricky Rob Robert Roberto Rocco Rod Roderick Rodney Rodrigo Rodrigue Roger Roland Rolf Roman Romeo
Ron Ronald Ronny Ross Roy Ruben Rubén Rudolf Rudolph Rudy Rupert Russ Russell Ryan Saad Sajid Salman Salvador Salvatore Sam Sami Samir Samuel Sanjay Santiago Saul Scott Sean
Sebastian Sébastien Sergei Sergey Sergio Seth Shane Shaun Shawn Sheldon Shinzo Shinzō Sidney Silvio Simon Spencer Stan Stanley Stavros Stefan Stéphane Stephane Stephan Stephen
Sterling Steve Steven Stewart Stuart Sunil Sundar Sven Syed Taras Tariq Tayyip Ted Teddy Terence Terrence Theo Theodore Thierry Thomas Thorsten Tim Timothy Tobias Todd Tom Tomas Tomasz
Tommy Tony Trent Trevor Troy Tucker Tyler Tyrone Ulrich Umar Uwe Valery Vance Vaughn Vernon Viacheslav Victor Vijay Viktor Vince Vincent Vinod Vitali Vitaly Vivek Vladimir
Volodymyr Volker Vladislav Wade Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur Whit Wilhelm Will Willem William Willie Wolfgang Woody Xavier Yair Yann Yannick Yanis Yasser Yevgeny
Yitzhak Yoav Yoshihide Youssef Yuri Yusuf Yves Zach Zachary Zack Zbigniew Jean-Yves Jean-Claude Jean-Marc Jean-Luc Jean-François Jean-Pierre Jean-Paul Jean-Marie Jean-Jacques Jean-Michel Jean-Noël Jean-Baptiste
Pierre-Marc Marc-André Yves-François Muhammadu Bongbong Ferdinand Joko Lula Jair Xi Kim-Jong Uhuru Cyril Hun Mahathir Erdogan Benito
Alun Andrés Arjun Arvind Bilal Burak Callum Cathal Chidi Chinedu Conall Cormac Darnell Dariush Declan DeShawn Dmytro Eamon Eitan Emre Eoin Ewan Fergus Gábor Gareth Gerardo Giles Haruto Huw Iain Ignacio Jalen Kenji Kofi Krzysztof László
Mehmet Melvin Mick Mihai Minh Otieno Oisin Padraig Paolo Recep Reza Rhys Rishi Rohan Ronan Sadiq Seamus Seán Sipho Stefano Suresh Thabo Toby Tomás Trevon Tunde Vikram Wes Wojciech Nazir Emeka Yaw Karan Kwaku Femi`;

const FEMALE = `Abby Abigail Ada Adele Adriana Agnes Agnès Aileen Aisha Alana Alexandra Alexandria Alice Alicia Alina Alison Alissa Allison Alma Alyssa Amanda Amber Amélie
Amelia Amina Amy Ana Anastasia Anaïs Andrea Angela Angelina Angelique Angie Anita Ann Anna Annalena Anne Annette Annie Annika Anushka Arianna Ina Kimberley Gwyneth Scarlett Malia April Ariana Arlene Astrid Audrey Ayanna Barbara Beatrice Beatriz
Becky Belinda Bernadette Bernadine Bernice Beth Bethany Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Britney Brittany Caitlin Camilla Candace Candice Carla Carly Carmen
Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecile Cécile Cecilia Celia Céline Celine Chantal Charlene Charlotte Chelsea Cheryl Chloe Chloé Christa Christelle
Christiane Christina Christine Christy Chrystia Cindy Claire Clara Clare Claudette Claudia Colette Colleen Condoleezza Connie Constance Cora Corinne Cornelia Courtney Crystal Cynthia Daisy
Daniela Danièle Danielle Daphne Darlene Dawn Debbie Debby Deborah Debra Deirdre Delia Delphine Denise Diana Diane Dianne Dina Dolores Dominika Donna Dora Doreen Doris Dorothy Edith
Edna Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Élisabeth Elise Elissa Eliza Elizabeth Ella Ellen Elsa Elsie Emily Emma Erica Erika Erin Erna Esmeralda Estelle Esther Ethel Eugenia Eva Eve Evelyn
Farah Fatima Fatou Felicia Fiona Flora Florence Frances Françoise Francine Frederica Frauke Freda Gabriela Gabrielle Gail Galina Geneviève Genevieve Georgia Georgina Geraldine Gerda Gertrude
Gillian Gina Ginni Giorgia Gisèle Giselle Gita Gladys Gloria Grace Greta Gretchen Guadalupe Gwen Gwendolyn Hannah Harriet Hayley Hazel Heather Heidi Helen Helena Helene Hélène Helga Helle
Henrietta Hilary Hilda Hillary Hope Huma Ida Imelda Inès Ines Inga Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivy Jackie Jacqueline Jacinda Jaclyn Jana Jane Janet Janice Janine
Jasmine Jeanette Jeanne Jeannie Jen Jenna Jennifer Jenny Jessica Jill Jillian Jo Joan Joann Joanna Joanne Jocelyn Jodi Jody Jolene Josefina Josephine Joséphine Josée Joy Joyce Juanita Judith
Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Kaitlan Kaja Kamala Karen Karin Karina Karine Kate Katharina Katharine Kathleen Katherine Kathryn Kathy Katie Katrina Katrín Kay Kayleigh
Keisha Kellyanne Kimberly Kirsten Kirstjen Krista Kristalina Kristen Kristi Kristin Kristina Kristine Kyrsten Lana Lara Latoya Laura Lauren Laurie Leah Leila Lena Lenore Leona Leticia Li Lidia Lila Lillian Lily
Linda Lisa Lise Lisette Liv Liz Liza Lois Lola Loretta Lori Lorraine Louise Lucia Lucie Lucille Lucinda Lucy Luisa Lydia Lynda Lynn Lynne Mabel Madeleine Madeline Mai Maia Malala Mallory
Manon Manuela Mara Marcia Margaret Margarita Margo Margot Marguerite Maria Mariah Marian Mariana Marianne Marie Marie-Claude Marie-Josée Marilyn Marina Marine Marion Marisa Marissa Marjorie Marla Marlene Marsha
Martha Martine Mary Maryam Maryland Maude Mattie Maureen Maxine Maya Megan Meghan Melania Mélanie Melanie Melinda Melissa Mercedes Mette Mia Michaela Michaëlle Michelle Michèle Mildred Mimi Mindy Miranda Miriam Moira Mollie
Molly Mona Monica Monika Monique Muriel Myra Nadia Nadine Najat Nancy Naomi Natalia Natalie Natasha Nathalie Nellie Nicola Nicole Nikki Nina Nora Norma Odette Ofelia Olga Olive Olivia Olympia Ophelia Paige
Pamela Patience Patricia Patty Paula Paulette Pauline Pearl Peggy Penny Petra Phyllis Priscilla Pippa Priti Priya Rachel Rachael Rania Rebecca Regina Reina Renate Renée Renee Rhonda Rima Rita Roberta Rochelle
Romina Rona Rosa Rosalie Rosalind Rosalynn Rosanna Rose Roseanne Rosemary Rosie Roxanne Ruth Sabina Sabine Sabrina Sadie Sally Samantha Sanna Sandra Sandy Sara Sarah Savannah Selena Selina Selma Shannon Shari
Sharon Sheila Shelley Shelly Sheri Sherry Shirley Sigrid Silvia Simona Simone Sinéad Siobhan Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Stéphanie Sue Susan Susana Susanna
Susanne Susie Suzanne Suzy Svetlana Sybil Sylvia Sylvie Ségolène Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Terri Tessa Thelma Theresa Thérèse Tiffany Tina Toni Tonya Tracey Tricia Trudy Tsai Tulsi Ursula
Valérie Valerie Vanessa Vera Veronica Véronique Vicki Vicky Victoria Viola Violet Virginia Virginie Vivian Wanda Wendy Whitney Whoopi Wilma Dottie Winnie Winona Yael Yasmin Yolanda Yulia Yvette Yvonne Zainab Zoe Zoé Zuzana
Abena Aditi Adaeze Agnieszka Akua Alessandra Amara Anjali Anneliese Aoife Ayesha Ayşe Bree Bryony Camila Chiara Ciara Cordelia Deepa Delores Elif Francesca Freja Freya Gemma Giulia Heike Imogen Ioana Isla Kavita Kemi Khadija Kirsty Katarzyna
Lakshmi Layla Leanne Mairi Meera Morag Neha Niamh Nisha Nomsa Oksana Olena Orla Parisa Penelope Philippa Pilar Pooja Randi Saoirse Shabana Shira Shirin Shreya Sienna Suella Sunita Tamsin Tess Valentina Wanjiru Winifred Yuki Zara Zeynep Zofia Zsuzsa`;

const EITHER = `Jan Addison Adrienne Alex Alexis Ariel Ashley Avery Bailey Blair Camille Carey Casey Cary Charley Claude Dakota Dana Dominique Drew Dru Dylan Emery Evelyn Finley Frankie
Gale Hayden Hunter Jaime Jamie Jean Jess Jessie Jocelyn Jordan Jung Kelly Kelsey Kendall Kerry Kim Kris Laverne Leigh Leslie Lindsay Logan Loren Lynn Marion Meredith Michele Misha Morgan Nicola
Noel Pat Paris Parker Payton Peyton Reagan Reese Remy Riley Robin Rory Rowan Sacha Sasha Shawn Shelby Sidney Skyler Stevie Sydney Taylor Terry Tracy Tristan Val Wei Yan Yu Chen Ming Min Hong Jin Lin Ling Jun Hui Hyun
Sun Mei Rene Robbie Ronnie Sandy Andi Andie Jackie Joss Kai Mika Nikita Toni Tori Vivian Frances Li Sung Young Yi Jae Park Lee Akshay Navneet Gurpreet Harpreet Manpreet Kuldeep Rajdeep Amarjeet Arjan Ruby Tai Ngozi Chi`;

const genders = new Map<string, Gender>();
for (const name of MALE.split(/\s/)) genders.set(name, 'male');
for (const name of FEMALE.split(/\s/)) genders.set(name, 'female');
for (const name of EITHER.split(/\s/)) genders.set(name, 'unknown');

/** The gender a given name suggests, `unknown` for a name of both, or undefined where it is no listed name. */
export function givenName(word: string): Gender | undefined {
  const known = genders.get(word);
  if (known !== undefined) return known;
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? genders.get(word.slice(0, hyphen)) : undefined;
}
