# Tests of faults.
