# Tests of log.
