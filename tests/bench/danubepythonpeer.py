"""danubepythonpeer.py URL TOPIC COUNT SIZE RELIABLE: sends with the Python client of Danube, each message awaited, and
prints {"rate","acknowledged"}. Runs with the interpreter of danubeclient.environment()."""
import asyncio
import json
import sys
import time

from danube import DanubeClientBuilder, DispatchStrategy


async def main(url, topic, count, size, reliable):
    client = await DanubeClientBuilder().service_url(url).build()
    producer = (client.new_producer().with_topic(topic).with_name("python-peer")
                .with_dispatch_strategy(DispatchStrategy.RELIABLE if reliable else DispatchStrategy.NON_RELIABLE).build())
    await producer.create()
    body = b"x" * size
    begin = time.monotonic()
    for _ in range(count):
        await producer.send(body)
    print(json.dumps({"rate": round(count / (time.monotonic() - begin)), "acknowledged": count}), flush=True)


asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5] == "true"))
