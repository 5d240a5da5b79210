"""Child processes, which read foreign files and may be taken over by one.

processes           the only module that starts child processes of our own
calls               what it asks of them, and what that may use
admission           which folders they may read
programs            and the only one that runs other programs
process_child       the child's side of it
channel             what passes between the two
pool                several children for many files
confinement         what a child takes away from itself before it reads anything
seccomp             the kernel's calls, on Linux
landlock            the files, on Linux
jobs                their limits on Windows
failures            which files could not be read
"""
