"""Calls of Danube's admin port by name, made from the .proto file with protoc: the Python client has none of them."""
import os
import subprocess
import tempfile

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

SECONDS = 30


class AdminClient:
    def __init__(self, port):
        folder = os.environ["SLIPWAY_SOURCE"] + "/transport/danubewire"
        with tempfile.NamedTemporaryFile() as out:
            subprocess.run(["protoc", f"--descriptor_set_out={out.name}", "-I", folder, "DanubeAdmin.proto"], check=True)
            files = descriptor_pb2.FileDescriptorSet.FromString(out.read())
        self.pool = descriptor_pool.DescriptorPool()
        for file in files.file:
            self.pool.Add(file)
        self.channel = grpc.insecure_channel(f"127.0.0.1:{port}")

    def __getattr__(self, service):
        return Service(self, service)

    def close(self):
        self.channel.close()


class Service:
    """admin.TopicAdmin.DeleteTopic(name="/default/x") is that call; the answer's message comes back, RpcError is raised."""

    def __init__(self, client, name):
        self.client, self.name = client, name
        self.methods = client.pool.FindServiceByName(f"danube_admin.{name}").methods_by_name

    def __getattr__(self, method):
        asks = message_factory.GetMessageClass(self.methods[method].input_type)
        answers = message_factory.GetMessageClass(self.methods[method].output_type)
        call = self.client.channel.unary_unary(f"/danube_admin.{self.name}/{method}",
                                               request_serializer=asks.SerializeToString,
                                               response_deserializer=answers.FromString)
        return lambda **fields: call(asks(**fields), timeout=SECONDS)
