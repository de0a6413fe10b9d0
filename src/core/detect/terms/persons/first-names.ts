/**
 * Common first names in Denmark, our own choice joined with those of faker's Danish locale (MIT, Copyright Faker
 * contributors). Names that open sentences as everyday words (Mark, Storm, Mai) stand apart: they count before a surname only.
 */
export const firstNames = `
Aage Aase Abbas Abdi Abdirahman Abdul Abdulkadir Abdullah Abdullahi Adam Adel Adela Adnan Adrian Adrienne Agner
Agnes Agneta Agnete Agnethe Ahmad Ahmed Aida Aino Aisha Ajla Aksel Alan Alba Albert Alberta Alberte Albertine
Albin Aleksander Aleksandra Alex Alexander Alexandra Alexandrea Alexis Alfons Alfred Alfrida Ali Alice Alina
Alisa Alison Allan Alma Almina Altan Alvilda Alvin Amal Amalie Amanda Amin Amina Amir Amna Amr Anas Anders
Andrea Andreas Andrej Andrzej Ane Ane-Marie Aneta Angela Angelina Anita Anja Ann Ann-Britt Ann-Sofie Anna
Anna-Grethe Anna-Lise Anna-Marie Anna-Sofie Anne Anne-Birgitte Anne-Dorte Anne-Grethe Anne-Lise Anne-Louise
Anne-Marie Anne-Mette Anne-Sofie Annebeth Annegrethe Anneli Annelie Annelise Annemarie Annemette Annette Anni
Annie Annika Annmarie Anouk Ansgar Anton Antonio Arash Ardit Arif Armin Arne Arnold Arthur Arunthavanathan Arvid
Asbjørg Asbjørn Asger Asif Asim Asli Asma Asta Astrid Atle Atli Audhild August-Emil Aurora Axel Aya Aydin Aylin
Ayse Aysel Ayub Ayşe Aziz Azra Bashar Bashir Basim Bastian Beate Beatrice Belinda Bella Belma Bendt Benedicte
Benedikte Bengt Benjamin Benny Bent Bente Berit Berta Bertha Bertil Bertram Beth Betina Bettina Bilal Birger
Birgit Birgitte Birte Birthe Bitten Bjarke Bjarne Bjørg Bjørk Bjørn Bobby Bodil Bolette Bonnie Boris Brian
Brigitte Brit Brita Britt Britta Bruno Börje Børge Bülent Caja Camilla Carina Carl Carl-Emil Carl-Erik Carla
Carlo Carlos Carmen Carolina Caroline Carsten Casandra Casper Catarina Cathrin Cathrine Catrine Cecilie Ceren
Charles Charlotte Chris Christa Christel Christen Christian Christiane Christin Christina Christine Christoffer
Christopher Cilla Clara Clarissa Claus Clement Cody Connie Conny Conrad Cornelius Dagmar Dagny Dana Danial
Daniel Daniela Daniella Daria Dariusz David Davut Dea Debbie Denise Deniz Dennis Derya Diana Dilan Dilara Diljan
Dina Dino Ditlev Ditte Ditte-Marie Dmitri Dominik Dora Doris Dorit Dorota Dorrit Dorte Dorthe Dorthea Ea Ebba
Ebbe Eddie Edel Edin Edina Edita Edith Edna Eduard Edvard Edvin Edward Egil Egon Eigil Einar Einer Ejgil Ejler
Ejlif Ejner Ejvind Elaine Eleonora Elias Elif Elin Elina Elinor Elisa Elisabeth Elise Eliza Elizabeth Elke Ella
Ellen Ellen-Margrethe Ellie Ellinor Elliot Elliott Elly Elmer Elna Eloise Elsa Else Elsebeth Elsie Elton Elvin
Elvira Elyas Emanuel Emil Emilia Emilie Emilija Emily Emine Emir Emma Emma-Sofie Emmanuel Emmelie Emrah Emre
Enes Enok Erica Erik Erika Erkan Erling Erna Ernst Esben Eskild Esma Esmeralda Esra Ester Esther Ethan Eva Evald
Evelin Evelina Evelyn Evy Eyüp Fabian Fadi Fadime Fahad Faisal Farah Fardin Farhad Fariba Farid Farida Faris
Fatih Fatima Fatma Fatme Felicia Felix Ferdinand Fernando Fie Figen Filip Filippa Finn Fiona Fjola Flemming
Flora Florian Folmer Frances Francis Franciska Frank-Ole Frans Freddy Frederik Frederikke Fredrik Freja Frida
Frits Fritz Frode Fuat Gabriel Gabriella Gamze Georg Georgine Gerald Gerda Gerhard Gerner Gert Gertrud Gisela
Gitta Gitte Glen Glenn Gloria Gorm Gregers Greta Grete Grethe Grith Gudmund Gudny Gudrun Gunhild Gunilla Gunna
Gunnar Gunni Gunver Gurli Gustaf Gustav Gülay Gülsen Habib Hakan Hakim Hakon Halfdan Halil Halima Halime Halina
Halvor Hamid Hamza Hana Hanan Hani Hanna Hanna-Marie Hannah Hanne Hanne-Lise Hannibal Hans Hansine Harald
Harriet Harry Hasan Hassan Hatice Hava Hawa Hector Hedda Hedvig Hedwig Heidi Heino Heinrich Heinz Helen Helena
Helene Helga Helge Helin Helle Helmuth Henni Henning Henny Henriette Henrik Henry Herdis Herluf Herman Hermann
Hiba Hilda Hilde Hildur Hilmar Hjalmar Hjørdis Hoda Holger Huda Hugo Hulda Husam Hussein Hüseyin Ib Iben
Iben-Marie Ibrahim Ibtisam Ida Ida-Marie Idris Igor Ikram Ilham Iljas Ilse Imad Iman Immanuel Imran Inaam Ines
Inga Inga-Lise Inge Inge-Lise Inge-Marie Ingeborg Ingelise Inger Inger-Lise Inger-Marie Ingerlise Ingolf Ingrid
Ingvar Ingvard Ingvild Ingvor Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isak Isla Ismael Ismail Ismet
Israa Ivan Ivana Ivar Iver Ivy Jaap Jackie Jacob Jakob Jamal James Jamila Jan Jan-Erik Jana Jane Janet Janice
Janick Janina Janne Janni Jannik Janus Jared Jarl Jasin Jasmin Jasmina Jason Jean Jeanet Jeanett Jeanette Jeanne
Jelena Jennifer Jenny Jens Jens-Ole Jens-Peter Jeppe Jesper Jesse Jessica Jette Jim Jimmi Jimmy Joachim Joakim
Joan Joanna Jochen Joel Johan Johanne Johannes John Johnni Johnny Jolanta Jon Jonas Jonatan Jonathan Jonna Jonny
Josef Josefine Joseph Josephina Josephine Josh Joshua Josva José Juan Judith Julia Julian Juliana Juliane Julie
Julius Justin Justina Jusuf Jutta Jytte Jérôme Jóhanna Jón Jørgen Jørn Kader Kai Kaj Kalle Kamal Kamil Kamilla
Kamma Karam Karen Karen-Margrethe Karen-Marie Karim Karima Karin Karina Karl Karl-Emil Karl-Erik Karl-Heinz
Karl-Johan Karl-Åge Karla Karlo Karna Karolina Karoline Karsten Kasper Kata Katarina Katarzyna Kate Katharina
Kathe Kathrin Kathrine Katinka Katja Katrine Kay Kaya Keith Keld Kemal Kenan Kenneth Kenny Kent Kerstin Ketty
Kevin Khadija Khaled Khalid Kian Kim Kimmie Kirsa Kirsten Kirsti Kirstin Kirstine Kisser Kjartan Kjeld Kjell
Klara Klaus Klaus-Peter Knud Knud-Erik Konrad Kresten Krista Kristen Kristian Kristiane Kristina Kristine
Kristjan Kristofer Kristoffer Krzysztof Kurt Käthe Ladan Laila Lajla Lamia Lana Larissa Lars Lars-Erik Lars-Ole
Lasse Lauge Laura Laurine Laurits Lauritz Laust Layla Lea Leah Leander Leena Leif Leila Lejla Lena Lene Leni
Lennart Lenni Lennox Leo Leon Leona Leonard Leonora Leopold Leyla Liam Lida Lili Lilia Lilian Lilja Lilli
Lillian Lilly Lily Lina Linda Linea Linette Linn Linnea Linnéa Linus Lioba Lis Lisa Lisa-Marie Lisbet Lisbeth
Lise Liselotte Lisette Lissi Lissy Liv-Grete Liva Livia Lizette Lizzi Lizzie Ljubica Loa Logan Lola Lone Lonni
Lonnie Lorens Lorenz Lotte Loui Louis Louisa Louise Lovis Luca Lucas Lucca Lucia Lucy Ludvig Lui Luis Luisa
Luise Lukas Lulu Luna Lydia Lykke-Marie Lyra Lærke Maan Madeleine Madina Mads Mads-Emil Mads-Peter Magda
Magdalena Magna Magne Magnhild Magnus Maha Mahad Mahdi Maher Mahmoud Mahmut Maia Maibritt Maiken Maj-Britt Maja
Majbritt Majken Makka Maks Malaika Malak Malene Malik Malina Malle Malou Malte Malthe Malu Manal Mandana Manfred
Manuel Mara Marc Marcel Marcin Marco Marcus Marek Maren Margareta Margarethe Margarita Margit Margot Margrete
Margrethe Maria Mariam Mariana Marianna Marianne Marie Marie-Louise Marija Marijana Marika Marina Marinus Mario
Marion Maris Marisa Marius Mariusz Mariyam Marjun Markus Marlena Marlene Marlon Marta Marte Martha Marthe
Marthine Martin Martina Martine Martinus Marvin Marwa Marwan Mary Mary-Ann Maryam Maryan Masoud Mateusz Mathea
Mathias Mathies Mathilde Mathis Mathæus Matias Matilda Matilde Mats Matteo Matthew Matthias Mattias Maud Maurice
Mauritz Maxim Maximilian May-Britt Maya Mehdi Mehmet Melanie Melek Melina Melisa Melissa Melvin Meral Merete
Merima Merle Merlin Merve Meryem Mesut Metin Mette Mette-Line Mette-Marie Mette-Sofie Mia Michael Michaela
Michail Michal Michala Michella Michelle Mie Mika Mikael Mike Mikkel Mikkeline Miklas Milad Milan Milana Milas
Milena Milla Mille Mille-Marie Milo Milton Mimi Mina Minas Mindy Minh Minna Mira Miranda Miray Miriam Mirjam
Mogens Mohamad Mohamed Mohammad Mohammed Mohsen Moira Molly Mona Monica Monika Monique Morten Moses Muhamed
Muhammad Muhammed Muhammet Murat Musa Musab Mustafa Mustapha Mynte Mynthe Myra Müberra Nabil Nada Nadeem Nader
Nadia Nadim Nadine Nadira Nadja Nagihan Naja Najat Najma Nana Nancy Nanna Naomi Narges Nasim Nasir Nasrin Nassim
Natalia Natalie Natasha Natasja Nathalie Nathan Nathaniel Navid Nawal Nayla Neel Nelly Nelson Nena Nermin Nestor
Nete Ngoc Nichlas Nicholas Nick Nicklas Niclas Nico Nicolai Nicolaj Nicolas Nicole Nicoline Niel Niels
Niels-Christian Niels-Erik Niels-Jørgen Niels-Ole Niels-Peter Nikita Nikki Niklas Nikola Nikolai Nikolaj Nikolas
Nikoline Nilofar Nils Nimo Nina Ninette Ninna Noa Noah Noam Noel Noelia Noelle Nola Noomi Noora Nora Norah
Norbert Norma Norman Nour Nova-Marie Nura Nuran Nuria Nuriye Oda Oddny Oddvar Odin Oktay Olaf Olau Olav Ole
Ole-Jørgen Oleg Olena Olfert Olga Oliver Olivia Olivier Olof Oluf Omar Omer Oona Orhan Orla Osama Oscar Oskar
Osman Osvald Othilia Othilie Otilia Ottilie Otto Ove Pamela Paolo Parisa Parwin Pascal Patricia Patrick Patrik
Paul Paula Paulina Pauline Pawel Peder Pedro Peer Peggy Pelle Per-Martin Pernilla Pernille Pernille-Marie Petar
Peter Peter-Emil Petra Petrea Petter Philip Philippa Phillip Pia Pierre Pilar Piotr Poul Poul-Erik Poul-Henning
Poula Preben Priya Rabia Rachel Radwan Rafael Rafał Ragna Ragnhild Rahaf Rahim Rahma Rahmi Ralf Ramazan Rami
Ramin Ramona Randi Raneem Rania Raquel Rashid Rasim Rasmus Razan Rebecca Rebekka Reem Regina Regine Regitze
Regnar Reidun Reinhardt Reinhold Renata Renate Rene Renee René Renée Reyhan Reza Ricard Ricardo Ricco Richard
Rickard Ricki Ricky Rie Rigmor Rikard Rikke Rikke-Marie Riley Rina Rita Rizwan Roar Robbie Robert Roberta
Roberto Robin Rochelle Roger Roland Rolf Romy Ronald Ronja Ronni Ronny Rosa-Maria Rosa-Marie Roseline Rosemarie
Rosemary Rosita Roxanne Roy Rozerin Ruben Rudi Rudolf Runa Rune Russell Ruta Ruth Ryan Ryszard Rúna Rúni Saba
Sabina Sabine Sabri Sabrina Safa Safia Saga-Marie Sahar Sahra Saida Salah Saleh Salem Salih Salim Sally Salma
Samer Sami Samia Samir Samira Samson Samuel Sander Sandie Sandra Sanna Sanne Santiago Saqib Sara Sara-Marie
Sarah Sarfraz Sarina Sascha Sasha Sasja Saskia Sean Sebastian Seda Seher Selam Selim Selin Selina Selma Semih
Serap Serdar Serena Sergei Serhat Sevda Severin Shabana Shahab Shahid Shahram Shaima Shakira Shamim Shane
Shannon Sharif Sharon Sheila Shirin Shirley Shukri Sibel Sidse Sidsel Sigfred Sigge Sigmund Signa Signe
Signe-Marie Sigrid Sigrun Sigrún Sigurd Sigurdur Sigvald Silas Silja Silje Silke Silla Sille Silvia Simeon Simon
Simone Sina Sinan Sindy Sinem Siri Sisse Sissel Smilla Sofia Sofie Sofie-Amalie Sofus Sohail Sol-Marie
Solbritt Solveig Solvej Solvejg Sonia Sonja Sophia Sophie Sophus Soraya Staffan Stanislaw Steen Stefan Stefani
Stefanie Steffen Stella Stephan Stephanie Stephen Steven Stian Stig Stina Stine Storm-Emil Suleiman Suleyman
Sumaya Sune Susan Susann Susanna Susanne Susi Sussi Svea Sven Sven-Erik Svend Svend-Aage Svend-Erik Svenne
Svenning Sverre Svetlana Sylvester Sylwia Søren Søren-Peter Süleyman Tabita Tage Tahir Tahira Talha Tamara Tanja
Tanya Tara Tarek Tarik Tariq Tasja Tasnim Tatiana Tatjana Tea Teis Teitur Tenna Teodor Teresa Terese Terje
Terkel Tessa Thais Thanh Thea Theis Theo Theodor Theodora Theresa Therese Theresia Therkel Thilde Thit Thomas
Thor Thora Thorben Thorbjørn Thordis Thore Thorkild Thorsten Thorvald Thyge Thyra Tia Tiana Tilda Tilde Tilje
Tillie Tim Timm Timo Timothy Tina Tine Tinna Tino Tobias Todd Toke Tom Tomas Tomasz Tommy Tonni Tonny Tony
Tor-Erik Torben Torbjørn Tore Torfinn Torgny Torild Torkil Torkild Tormod Torsten Torvald Tove Tove-Marie Trevor
Trine Tristan Troels Trygve Tuan Tugba Turan Ture Tuva Tyge Tyra Tyson Tülay Uffe Ugur Ulf Ulla Ulla-Britt
Ulrich Ulrik Ulrika Ulrikke Umar Umut Undine Ursula Usama Usman Uzma Vagn Vagn-Erik Valborg Valdemar Valentin
Valentina Valeria Valerie Vanessa Vanja Vasilis Vera Verner Verona Veronica Veronika Vibeke Vibse Victor
Victoria Vigga Viggo Viktor Viktoria Viktorija Vilda Vilfred Vilhelm Vilja Villads Villiam Villy Vilma Vincent
Violette Virginia Vita Vitus Vivi Vivian Vivianne Vivienne Vladimir Volker Volmer Wael Waleed Wali Walid Walter
Wanda Warda Werner Weronika Wiktor Wilfred Wilhelm Willi William Willy Wilma Winnie Wojciech Xander Xenia Yahya
Yara Yasemin Yaser Yasin Yasir Yasmin Yasmina Yasmine Yassin Yassir Yildiz Ylva Yngve Yngvild Yosef Yousef
Youssef Youssouf Yrsa Yunus Yusra Yusuf Yvette Yvonne Zaher Zahra Zaid Zainab Zaineb Zakaria Zakariya Zaki
Zandra Zara Zarah Zehra Zeki Zekiye Zelda Zenia Zeynep Zilas Zina Zoe Zoey Zohra Zuhal Zuhra Zunaira Zygmunt Åge
Ågot Åsa Åse Ævar Øivind Ørjan Ørnulf Østen Øystein
`;

export const ambiguousNames =
  "Ask August Billy Birk Bo Bror Buster Charlie Dan Eik Even Frank Grace Gry Ina Isa Jack Jo Jordan Joy June Kit Lau Lin Line Liv Lykke Mai Mark Max May Meta Noor Nord Nova Palle Per Pil Ravn Roman Rosa Saga Said Sam Santa Sejr Sia Sif Sine Siv Skjold Sky Sol Sonny Sten Storm Tor Tue Vega Vibe Vida Viola";
