package org.pcrm.api.duplicate;

/** Distances and cells on the earth. */
final class Globe {

    private static final double METRES_OF_A_DEGREE = 111_195;

    private Globe() {}

    /** Metres between two points in degrees, on a plane that touches the earth between them: good to 1 in 1,000 within a city. */
    static double metres(double latitudeA, double longitudeA, double latitudeB, double longitudeB) {
        var north = (latitudeA - latitudeB) * METRES_OF_A_DEGREE;
        var east =
                (longitudeA - longitudeB) * METRES_OF_A_DEGREE * Math.cos(Math.toRadians((latitudeA + latitudeB) / 2));
        return Math.hypot(north, east);
    }

    /** The number of a row of cells so many metres high; {@code shift} is 0, or −0.5 and +0.5 for the nearest two. */
    static long row(double latitude, double size, double shift) {
        return (long) Math.floor(latitude * METRES_OF_A_DEGREE / size + shift);
    }

    /** The number of a cell in its row, about as wide as high: its width in degrees is that of the row's southern edge. */
    static long column(double longitude, long row, double size, double shift) {
        var latitude = row * size / METRES_OF_A_DEGREE;
        var width = Math.max(Math.cos(Math.toRadians(latitude)), 0.01) * METRES_OF_A_DEGREE;
        return (long) Math.floor(longitude * width / size + shift);
    }
}
