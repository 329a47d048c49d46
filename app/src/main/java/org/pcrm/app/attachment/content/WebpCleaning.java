package org.pcrm.app.attachment.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** WebP (RFC 9649): keeps the chunks that draw; drops Exif, XMP, what nobody knows, and what follows the end. */
final class WebpCleaning implements Cleaning {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> DRAWN = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> IN_A_FRAME = Set.of("VP8 ", "VP8L", "ALPH");
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int SAYS_EXIF_AND_XMP = 0x0C;

    private record Chunk(String type, long start, long end) {}

    @Override
    public void clean(Path received, Path cleaned) throws IOException {
        try (var in = new RandomAccessFile(received.toFile(), "r");
                var out = new RandomAccessFile(cleaned.toFile(), "rw")) {
            Damage.require(in.length() >= HEAD && name(in).equals("RIFF"));
            var end = number(in) + CHUNK_HEAD;
            Damage.require(end <= in.length() && name(in).equals("WEBP"));
            var chunks = chunks(in, HEAD, end);
            Damage.require(chunks.stream().anyMatch(chunk -> DRAWN.contains(chunk.type())));
            for (var frame : chunks) {
                if (frame.type().equals("ANMF")) {
                    Damage.require(chunks(in, frame.start() + CHUNK_HEAD + FRAME_HEAD, frame.end()).stream()
                            .allMatch(part -> IN_A_FRAME.contains(part.type())));
                }
            }
            write(in.getChannel(), chunks, out);
        }
    }

    private static void write(FileChannel in, List<Chunk> chunks, RandomAccessFile out) throws IOException {
        out.setLength(0);
        out.writeBytes("RIFF");
        var kept = chunks.stream().filter(chunk -> KEPT.contains(chunk.type())).toList();
        var size = kept.stream().mapToLong(chunk -> chunk.end() - chunk.start()).sum() + HEAD - CHUNK_HEAD;
        out.writeInt(Integer.reverseBytes((int) size));
        out.writeBytes("WEBP");
        for (var chunk : kept) {
            var at = out.getFilePointer();
            out.getChannel().transferFrom(in.position(chunk.start()), at, chunk.end() - chunk.start());
            if (chunk.type().equals("VP8X")) {
                out.seek(at + CHUNK_HEAD);
                var flags = out.read();
                out.seek(at + CHUNK_HEAD);
                out.write(flags & ~SAYS_EXIF_AND_XMP);
            }
            out.seek(at + chunk.end() - chunk.start());
        }
    }

    private static List<Chunk> chunks(RandomAccessFile in, long from, long to) throws IOException {
        var chunks = new ArrayList<Chunk>();
        for (long at = from; at < to; at = chunks.getLast().end()) {
            Damage.require(at + CHUNK_HEAD <= to);
            in.seek(at);
            var type = name(in);
            var length = number(in);
            // Padded to an even number.
            var end = at + CHUNK_HEAD + length + (length & 1);
            Damage.require(end <= to);
            chunks.add(new Chunk(type, at, end));
        }
        return chunks;
    }

    private static String name(RandomAccessFile in) throws IOException {
        var name = new byte[4];
        in.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static long number(RandomAccessFile in) throws IOException {
        return Integer.reverseBytes(in.readInt()) & 0xFFFFFFFFL;
    }
}
