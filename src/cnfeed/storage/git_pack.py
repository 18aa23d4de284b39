"""Bytes as git takes many of them at once: a pack, which its own program checks and stores.

``fast-import`` would need no pack, but one that is killed leaves a ``.keep`` file at which the next stops, and a crash
report in the repository.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Sequence

_BLOB = 3


def pack_of(contents: Sequence[bytes], object_format: str) -> bytes:
    """A version 2 pack of blobs (gitformat-pack(5)); *object_format* is ``sha1`` or ``sha256``."""
    head = b"PACK" + struct.pack(">II", 2, len(contents))
    body = b"".join([head, *(_entry(content) for content in contents)])
    return body + hashlib.new(object_format, body, usedforsecurity=False).digest()


def _entry(content: bytes) -> bytes:
    """Type and size, seven bits a byte but four in the first, and the deflated bytes."""
    size = len(content)
    head, byte = bytearray(), _BLOB << 4 | size & 0x0F
    size >>= 4
    while size:
        head.append(byte | 0x80)
        byte, size = size & 0x7F, size >> 7
    head.append(byte)
    return bytes(head) + zlib.compress(content, 1)
