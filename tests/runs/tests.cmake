# Tests of runs.
