"""What a text says, word by word, in seven languages.

text                when two words are the same word
later               patterns with many letters, made when they are first used
diacritics          no letter bears so many that ordering them takes for ever
chinese             traditional and simplified as one
stopwords           words that say nothing alone
languages           which language a passage looks like
preparing           passages made ready for the index, fast
pairs               the same for scripts without spaces
marking             what to mark of a query in a text
references          when two reference numbers are the same
citations           where a text names documents by their reference
citation_words      the words by which it tells
"""
