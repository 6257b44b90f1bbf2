# Tests of files.
