package org.pcrm.local.hostile;

import static org.pcrm.local.hostile.Bytes.box;
import static org.pcrm.local.hostile.Bytes.inserted;
import static org.pcrm.local.hostile.Bytes.of;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures and films of every kind that is taken, with what cameras write beside the picture. */
public final class Pictures {

    /** Stands in whatever tells a place, so that it can be looked for. */
    public static final String PLACE = "26.8467N,80.9462E";

    private static final int END_OF_JPEG_HEADER = 2;
    private static final int END_OF_PNG_HEADER = 33;

    private Pictures() {}

    /** A picture with nothing beside it. */
    public static byte[] jpeg() {
        return drawn("jpg");
    }

    /** A picture with nothing beside it. */
    public static byte[] png() {
        return drawn("png");
    }

    /** One pixel, lossless. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** As a telephone writes it: to be turned, with the place in Exif, in XMP and in a note. */
    public static byte[] jpegWithPlace() {
        var beside = of(
                segment(0xE1, of("Exif\0\0", exif())),
                segment(0xE1, of("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='" + PLACE + "'/>")),
                segment(0xED, of("Photoshop 3.0\0" + PLACE)),
                segment(0xFE, of(PLACE)));
        return inserted(jpeg(), END_OF_JPEG_HEADER, beside);
    }

    /** With the place in Exif and in a text. */
    public static byte[] pngWithPlace() {
        return inserted(
                png(), END_OF_PNG_HEADER, of(chunk("eXIf", exif()), chunk("iTXt", of("XML\0\0\0\0\0" + PLACE))));
    }

    /** With the place in Exif and in XMP. */
    public static byte[] webpWithPlace() {
        var exif = exif();
        var picture = webp();
        var body = of(
                "WEBP",
                of("VP8X", little(10), new byte[] {0x0C}, new byte[9]),
                Bytes.part(picture, 12, picture.length),
                of("EXIF", little(exif.length), exif, new byte[exif.length % 2]),
                of("XMP ", little(PLACE.length() + 1), PLACE, " "));
        return of("RIFF", little(body.length), body);
    }

    /** With the place in an item of its own. */
    public static byte[] heicWithPlace() {
        return heic(0);
    }

    /** The same, in a place that cannot be worked out: as a part of another item. */
    public static byte[] heicOutOfReach() {
        return heic(2);
    }

    private static byte[] heic(int method) {
        var picture = of("the picture itself");
        var exif = of(6, "Exif\0\0", exif());
        var type = box("ftyp", "heic", 0, "mif1heic");
        var empty = description(method, 0, picture.length, exif.length);
        var start = type.length + empty.length + 8;
        return of(type, description(method, start, picture.length, exif.length), box("mdat", picture, exif));
    }

    private static byte[] description(int method, int start, int pictureBytes, int exifBytes) {
        var kinds = box("iinf", 0, (short) 2, kind(1, "hvc1"), kind(2, "Exif"));
        var places = box(
                "iloc",
                new byte[] {1, 0, 0, 0, 0x44, 0},
                (short) 2,
                of((short) 1, (short) 0, (short) 0, (short) 1, start, pictureBytes),
                of((short) 2, (short) method, (short) 0, (short) 1, start + pictureBytes, exifBytes));
        return box("meta", 0, box("hdlr", 0, 0, "pict", new byte[13]), box("pitm", 0, (short) 1), kinds, places);
    }

    private static byte[] kind(int id, String type) {
        return box("infe", new byte[] {2, 0, 0, 0}, (short) id, (short) 0, type, (byte) 0);
    }

    /** A film with the place where cameras and telephones write it. */
    public static byte[] mp4WithPlace() {
        return mp4("vide");
    }

    /** A film with a track of the way that was gone. */
    public static byte[] mp4WithWay() {
        return mp4("meta");
    }

    private static byte[] mp4(String track) {
        var told = box("udta", box("\u00A9xyz", (short) PLACE.length(), (short) 0x15C7, PLACE), box("loci", 0, PLACE));
        var media = box("mdia", box("hdlr", 0, 0, track, new byte[13]));
        return of(
                box("ftyp", "mp42", 0, "mp42isom"),
                box("moov", box("mvhd", new byte[100]), box("trak", media, box("meta", PLACE)), told),
                box("uuid", new byte[16], PLACE),
                box("mdat", "the film itself"));
    }

    /** TIFF: to be turned by a quarter, and where it was made. */
    private static byte[] exif() {
        var turn = of((short) 0x0112, (short) 3, 1, (short) 6, (short) 0);
        var where = of((short) 0x8825, (short) 4, 1, 38);
        var latitude = of((short) 2, (short) 5, 3, 56);
        var degrees = of(26, 1, 50, 1, 48, 1);
        return of("MM", (short) 42, 8, (short) 2, turn, where, 0, (short) 1, latitude, 0, degrees, PLACE);
    }

    /** A segment of a JPEG file. */
    static byte[] segment(int marker, byte[] content) {
        return of((byte) 0xFF, (byte) marker, (short) (content.length + 2), content);
    }

    /** A chunk of a PNG file. */
    static byte[] chunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(of(type, content));
        return of(content.length, type, content, (int) sum.getValue());
    }

    private static byte[] little(int number) {
        return of(Integer.reverseBytes(number));
    }

    private static byte[] drawn(String format) {
        var picture = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 16; x++) {
            picture.setRGB(x, x / 2, Color.ORANGE.getRGB());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
