package se.finsam.rules.book;

import java.util.Arrays;

/** A record as {@link Packer} wrote it, unpacked when it is asked for: what a check does not ask costs it nothing. Immutable. */
public final class Packed {
    private final byte[] bytes;

    /** What bytes stand for, that no one else has. */
    Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    static Packed of(Record value) {
        return new Packed(Packer.pack(value));
    }

    /** The record. Throws some RuntimeException where it is another. */
    <T extends Record> T unpack(Class<T> type) {
        return Unpacker.unpack(bytes, type);
    }

    int length() {
        return bytes.length;
    }

    void writeTo(java.io.ByteArrayOutputStream out) {
        out.writeBytes(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
