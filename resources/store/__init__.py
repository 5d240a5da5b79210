"""What is kept: `catalogue.db` is precious, `index.db` derived (see `fulltext`), files by their hash.

machine             how much memory this computer has
residence           what to tell of where a library stands
durable             folders and files that are there after a power cut
plain_files         files of foreign folders, opened only where they are files
filesystems         what a folder stands on: a share of the network, FAT
journals            how SQLite keeps what is being written there
stores              which form each store is in, and which of them this program opens
database            one SQLite file: opening, migrating (`schema/`), errors
catalogue           writing what the sources offer, what is here, what is not indexed yet
catalogue_rows      the rows of one collection, in one transaction
row_values          what of a document stands in them
catalogue_queries   reading it
catalogue_sources   sources, and who may speak for which institute
catalogue_sync      what is to be fetched, what was asked for, and what fetching carried and changed
catalogue_standing  what is known of documents beside their records
catalogue_whole     every document at once: where each stands, what of it is kept
entry               a document as it stands in this library today
entries             reading them, some hundred at a time
supersession        which document replaces which, of all that documents say of each other
status              whether a document may be relied on today: the one place of the rule
columns             what a search asks about every document, as arrays
shelves             which documents stand at which places, as arrays
objects             files by their sha256
segments            bundles of texts and small files
copies              copies of documents for other programs
endings             what they are called at their end
marks               what says of a copy that it came from elsewhere
media               how long a film or a recording plays
recovery            a catalogue that is damaged or gone
"""
