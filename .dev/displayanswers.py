#!/usr/bin/env python3
"""displayanswers.py DISPLAY: exit 0 when an X server answers there (a set DISPLAY alone says nothing)."""
import re
import socket
import sys

match = re.fullmatch(r"([^:]*):(\d+)(\.\d+)?", sys.argv[1])
if not match:
    sys.exit(1)
host, number = match[1], int(match[2])
places = ([(socket.AF_INET, (host, 6000 + number))] if host and host != "unix" else
          [(socket.AF_UNIX, f"/tmp/.X11-unix/X{number}"), (socket.AF_UNIX, f"\0/tmp/.X11-unix/X{number}")])
for family, address in places:
    with socket.socket(family) as connection:
        connection.settimeout(2)
        try:
            connection.connect(address)
            sys.exit(0)
        except OSError:
            pass
sys.exit(1)
