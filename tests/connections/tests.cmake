# Tests of connections.
