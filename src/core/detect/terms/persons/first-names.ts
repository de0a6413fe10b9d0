/**
 * Common first names in Denmark, our own choice joined with those of faker's Danish locale (MIT, Copyright Faker
 * contributors). Names that open sentences as everyday words (Mark, Storm, Mai) stand apart: they count before a surname only.
 */
export const firstNames = `
Aage Adam Adnan Adrian Agnes Agnete Ahmad Ahmed Aisha Aksel Alba Albert Alberte Albin Aleksander Alexander
Alexandrea Alfred Ali Alice Allan Alma Alvin Amal Amalie Amanda Amina Amir Anders Andrea Andreas Ane Anita Anja
Anna Anna-Lise Anne Anne-Marie Anne-Mette Annelise Annette Annika Anton Arne Arthur Arunthavanathan Arvid
Asbjørn Asger Asta Astrid Aya Ayse Basim Bella Benjamin Benny Bent Bente Berit Bertil Bertram Betina Birger
Birgit Birgitte Birthe Bjarne Bjørk Bjørn Bo Bodil Boris Brian Britt Børge Camilla Carina Carl Carla Caroline
Carsten Casper Cathrine Cecilie Charlotte Christel Christian Christina Christopher Cilla Clara Claus Connie
Conny Dagmar Dagny Dan Daniel David Dea Dennis Diana Ditte Ditte-Marie Dorit Dorte Dorthe Ea Edith Egon Eigil
Ejner Elias Elin Elisabeth Elise Ella Ellen Ellen-Margrethe Elliot Elly Elna Else Elvira Emil Emilie Emine Emma
Erik Erling Erna Esben Eskild Ester Esther Eva Evald Fatima Felix Filip Finn Flemming Frans Frederik Freja Frida
Frode Georg Gerda Gert Gertrud Gitte Gorm Grethe Gry Gudrun Gunhild Gunnar Gustav Hakim Hakon Hamza Hanna Hannah
Hanne Hans Harald Hassan Hedvig Heidi Helene Helga Helge Helle Henning Henny Henriette Henrik Herdis Hilda
Hilmar Hjalmar Holger Hugo Ib Ibrahim Ida Ilse Imran Inge Ingeborg Inger Ingolf Ingrid Irene Iris Irma Isabel
Isabella Isak Ismail Ivan Iver Jacob Jakob Jan Jan-Erik Janne Janni Jannik Jeanette Jens Jeppe Jesper Jette
Jimmi Jimmy Joakim Joan Johan Johanne Johannes John Johnny Jonas Jonatan Jonathan Jonna Josefine Josephine Julie
Jytte Jørgen Jørn Kaj Kamilla Karen Karin Karina Karl Karl-Emil Karl-Johan Karl-Åge Karla Karoline Karsten
Kasper Kathrine Katja Katrine Kaya Keld Kenneth Kent Kevin Kim Kirsten Kirstine Kjeld Klaus Knud Kristian
Kristina Kristine Kristoffer Kurt Laila Lars Lasse Laura Laurits Lea Leander Leif Lene Lenni Leo Leyla Lilian
Lilli Lillian Lily Linda Linea Linus Lis Lisa Lisbeth Lise Liselotte Lone Lotte Louise Lucas Lukas Luna Lærke
Mads Magda Magnus Maiken Maj-Britt Maja Majbritt Malene Malik Malthe Marcus Maren Margit Margrethe Maria Mariam
Marianne Marie Marius Markus Marlene Martin Maryam Mathias Mathilde Mathis Mehmet Melanie Merete Merle Meta
Mette Mette-Marie Mia Michael Michala Michelle Mikael Mikkel Mille Minna Mira Mogens Mohamed Mohammad Mohammed
Molly Mona Morten Muhammed Mustafa Nadia Naja Nana Nanna Naomi Natasja Nete Nick Nicklas Niclas Nicolai Nicoline
Niels Niels-Christian Niels-Erik Niklas Nikolaj Nils Nina Noah Noelle Noor Nora Norah Nour Oda Olav Ole Olga
Oliver Olivia Omar Orla Oscar Oskar Osman Otto Palle Patrick Pauline Pawel Pelle Per Per-Martin Pernille Peter
Petra Philip Pia Poul Poul-Erik Preben Ragnhild Rasim Rasmus Rebecca Rebekka Regitze Rene René Rie Rikke Rita
Robert Robin Rolf Ronni Ronny Rosa-Maria Rosemarie Ruben Rune Ruth Ryan Sabrina Said Sally Salma Samira Samuel
Sandra Sanne Sara Sarah Saskia Sebastian Selma Sidse Sigge Signe Sigrid Sigurd Silas Silje Silke Sille Simon
Simone Sofia Sofie Sofus Solveig Solvej Sonja Steen Stefan Steffen Stephanie Stian Stig Stine Sune Susan Susanne
Sussi Sven Svend Svenning Sylvester Søren Tage Tanja Tenna Thea Theo Theodor Therese Thomas Thor Thorkild Thyra
Tilde Tim Tina Tine Tobias Tom Tommy Torben Tore Torkild Torsten Tove Trine Tristan Troels Tyra Uffe Ulla Ulrich
Ulrik Ursula Vagn Valborg Valdemar Vanessa Vera Verner Vibeke Victor Victoria Vigga Viggo Viktor Viktoria
Vilhelm Vilja Villy Vilma Vincent Viola Vita Vivi Walid Werner William Wilma Winnie Yasmin Yousef Youssef Yusuf
Zahra Zainab Zara Zeynep Åge Åsa Åse Ørjan
`;

export const ambiguousNames = "August Frank Line Liv Lykke Mai Mark Max Pil Rosa Saga Storm Tor";
