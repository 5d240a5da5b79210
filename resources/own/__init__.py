"""What is a person's own: `personal.db`, apart from the documents.

personal            reading positions, earlier searches, the passphrase
notes               what somebody keeps himself: saved documents, lists, notes and highlights, what was opened
records             its file: records of some kinds, in the clear or sealed
vault               what seals them
anchors             quoted texts found again, in another edition, too
"""
