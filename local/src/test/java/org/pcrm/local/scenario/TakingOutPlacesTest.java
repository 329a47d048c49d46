package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.hostile.Bytes;
import org.pcrm.local.hostile.Pictures;

/** What is downloaded, byte by byte, and as another library reads it. */
class TakingOutPlacesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("a.jpg", "image/jpeg", Pictures.jpegWithPlace()),
                Arguments.of("a.png", "image/png", Pictures.pngWithPlace()),
                Arguments.of("a.webp", "image/webp", Pictures.webpWithPlace()),
                Arguments.of("a.heic", "image/heic", Pictures.heicWithPlace()));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_tells_no_place(String name, String contentType, byte[] picture) throws Exception {
        assertThat(metadata(picture).getDirectoriesOfType(GpsDirectory.class)).isNotEmpty();
        var id = TOWN.citizen().files("Water Supply");
        var attached = attach(id, name, picture);
        assertThat(attached.string("contentType")).isEqualTo(contentType);
        var stored = fetch(id, attached.string("id"));
        assertThat(Bytes.hold(stored, Pictures.PLACE)).isFalse();
        var left = metadata(stored);
        assertThat(left.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(left.getDirectoriesOfType(XmpDirectory.class)).isEmpty();

        var listed = ADMIN.gets("complaints/" + id + "/attachments").json().at("/items/0");
        assertThat(listed.path("sha256").asString()).isEqualTo(hash(stored));
        assertThat(listed.path("sha256Received").asString()).isEqualTo(hash(picture));
        assertThat(listed.path("size").asInt()).isEqualTo(stored.length);
    }

    @Test
    void a_photograph_stays_the_same_picture_and_the_same_way_up() throws Exception {
        var id = TOWN.citizen().files("Water Supply");
        var stored = fetch(id, attach(id, "a.jpg", Pictures.jpegWithPlace()).string("id"));
        assertThat(metadata(stored)
                        .getFirstDirectoryOfType(ExifIFD0Directory.class)
                        .getInt(0x0112))
                .isEqualTo(6);
        assertThat(pixels(stored)).isEqualTo(pixels(Pictures.jpeg()));
        var png = fetch(id, attach(id, "a.png", Pictures.pngWithPlace()).string("id"));
        assertThat(pixels(png)).isEqualTo(pixels(Pictures.png()));
        assertThat(png).isEqualTo(Pictures.png());
    }

    @Test
    void a_film_tells_none_and_nothing_in_it_moves() {
        var id = TOWN.citizen().files("Water Supply");
        var film = Pictures.mp4WithPlace();
        assertThat(Bytes.hold(film, Pictures.PLACE)).isTrue();
        var attached = attach(id, "a.mp4", film);
        assertThat(attached.string("contentType")).isEqualTo("video/mp4");
        var stored = fetch(id, attached.string("id"));
        assertThat(Bytes.hold(stored, Pictures.PLACE)).isFalse();
        assertThat(stored).hasSameSizeAs(film);
        assertThat(Bytes.hold(stored, "the film itself")).isTrue();
    }

    @Test
    void a_picture_within_heic_stays_where_it_was() {
        var id = TOWN.citizen().files("Water Supply");
        var picture = Pictures.heicWithPlace();
        var stored = fetch(id, attach(id, "a.heic", picture).string("id"));
        assertThat(stored).hasSameSizeAs(picture);
        assertThat(Bytes.hold(stored, "the picture itself")).isTrue();
    }

    private static Answer attach(String complaint, String name, byte[] content) {
        return ADMIN.uploads("complaints/" + complaint + "/attachments", Multipart.file(name, content), Map.of())
                .is(201);
    }

    private static byte[] fetch(String complaint, String file) {
        var link = ADMIN.gets("complaints/" + complaint + "/attachments/" + file + "/link");
        return ADMIN.fetches(link.is(200).string("url")).body();
    }

    private static Metadata metadata(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static int[] pixels(byte[] picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
