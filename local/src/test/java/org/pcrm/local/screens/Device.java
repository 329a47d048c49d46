package org.pcrm.local.screens;

import com.microsoft.playwright.options.ColorScheme;

/** What a screen is seen on; sizes in CSS pixels. Whoever has a phone here has it dark. */
enum Device {
    PHONE(360, 740, true, ColorScheme.DARK),
    DESKTOP(1280, 900, false, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final boolean touched;
    private final ColorScheme appearance;

    Device(int width, int height, boolean touched, ColorScheme appearance) {
        this.width = width;
        this.height = height;
        this.touched = touched;
        this.appearance = appearance;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme appearance() {
        return appearance;
    }

    boolean isTouched() {
        return touched;
    }
}
