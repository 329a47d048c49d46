package org.pcrm.local.screens;

/** What a screen is seen on; sizes in CSS pixels. */
enum Device {
    PHONE(360, 740, true),
    DESKTOP(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean touched;

    Device(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return touched;
    }
}
