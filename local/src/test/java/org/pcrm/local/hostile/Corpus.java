package org.pcrm.local.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.pcrm.local.hostile.Bytes.box;
import static org.pcrm.local.hostile.Bytes.inserted;
import static org.pcrm.local.hostile.Bytes.of;
import static org.pcrm.local.hostile.Bytes.part;
import static org.pcrm.local.hostile.Trick.refused;
import static org.pcrm.local.hostile.Trick.taken;

import java.util.List;

/** Hostile files, each with what is to become of it. */
public final class Corpus {

    private static final String PAGE = "<!DOCTYPE html><html><body><script>alert('HIDDEN')</script></body></html>";
    private static final String NOT_TAKEN = "upload.type-not-accepted";
    private static final String DAMAGED = "upload.damaged";
    private static final String BOMB = "upload.bomb";
    private static final int END_OF_JPEG_START = 2;
    private static final int AFTER_PNG_HEADER = 33;

    private Corpus() {}

    /** All of them. */
    public static List<Trick> all() {
        return List.of(
                refused("SVG as JPEG", "a.jpg", of("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"), NOT_TAKEN),
                refused("HTML as JPEG", "a.jpg", of(PAGE), NOT_TAKEN),
                refused("HTML as text", "a.txt", of("\n\n  " + PAGE), NOT_TAKEN),
                refused("XHTML as PDF", "a.pdf", of("<?xml version='1.0'?>" + PAGE), NOT_TAKEN),
                refused("a program for Windows as JPEG", "a.jpg", of("MZ\u0090\0\3\0\0\0", new byte[100]), NOT_TAKEN),
                refused("a program for Linux as PNG", "a.png", of("\u007FELF\2\1\1\0", new byte[100]), NOT_TAKEN),
                refused("a script as text", "a.txt", of("#!/bin/sh\nrm -rf /\n"), NOT_TAKEN),
                refused("GIF with an archive behind it", "a.gif", of("GIF89a", Archives.archive()), NOT_TAKEN),
                taken(
                        "JPEG with an archive behind it",
                        "a.jpg",
                        of(Pictures.jpeg(), "HIDDEN", Archives.archive()),
                        "image/jpeg"),
                taken("JPEG with HTML behind it", "a.jpg", of(Pictures.jpeg(), "HIDDEN", PAGE), "image/jpeg"),
                taken(
                        "JPEG with HTML in a comment",
                        "a.jpg",
                        inserted(Pictures.jpeg(), END_OF_JPEG_START, Pictures.segment(0xFE, of(PAGE))),
                        "image/jpeg"),
                refused("HTML behind the first bytes of JPEG", "a.jpg", of("\u00FF\u00D8\u00FF\u00E0", PAGE), DAMAGED),
                refused("half a JPEG", "a.jpg", part(Pictures.jpeg(), 0, 300), DAMAGED),
                refused(
                        "JPEG of four gigapixels",
                        "a.jpg",
                        of("\u00FF\u00D8", Pictures.segment(0xC0, of("\u0008\u00FF\u00FF\u00FF\u00FF\1\1\u0011\0"))),
                        BOMB),
                taken(
                        "PNG with an archive behind it",
                        "a.png",
                        of(Pictures.png(), "HIDDEN", Archives.archive()),
                        "image/png"),
                taken(
                        "PNG with PHP in a text",
                        "a.png",
                        inserted(Pictures.png(), AFTER_PNG_HEADER, Pictures.chunk("tEXt", of("c\0<?php HIDDEN ?>"))),
                        "image/png"),
                refused(
                        "PNG with a wrong sum",
                        "a.png",
                        inserted(part(Pictures.png(), 0, 29), 29, part(Pictures.png(), 28, 100)),
                        DAMAGED),
                refused(
                        "PNG of four gigapixels",
                        "a.png",
                        of("\u0089PNG\r\n\u001A\n", Pictures.chunk("IHDR", of(65_535, 65_535, "\u0008\2\0\0\0"))),
                        BOMB),
                refused("sound as WebP", "a.webp", of("RIFF\u0024\0\0\0WAVEfmt \u0010\0\0\0", new byte[28]), NOT_TAKEN),
                refused("half a WebP", "a.webp", part(Pictures.webp(), 0, 24), DAMAGED),
                refused("an archive as Office", "a.docx", Archives.archive(), NOT_TAKEN),
                refused("Office without a document", "a.docx", Archives.documentWithoutText(), NOT_TAKEN),
                refused(
                        "Office with macros",
                        "a.docx",
                        Archives.documentWith("word/vbaProject.bin"),
                        "upload.active-content"),
                refused(
                        "Office that is a Java program",
                        "a.docx",
                        Archives.documentWith("Main.class"),
                        "upload.active-content"),
                refused("Office of four gigabytes", "a.docx", Archives.bomb(), BOMB),
                refused("Office of ten thousand parts", "a.docx", Archives.manyParts(), BOMB),
                refused("half an Office document", "a.docx", part(Archives.document(), 0, 100), DAMAGED),
                refused(
                        "an old Office document",
                        "a.doc",
                        of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", new byte[600]),
                        "upload.old-office"),
                refused(
                        "PDF and archive at once",
                        "a.pdf",
                        of(pdf(""), Archives.archive(), "%%EOF"),
                        "upload.ambiguous"),
                refused("PDF without an end", "a.pdf", of("%PDF-1.7\n1 0 obj\n", "x".repeat(2000)), DAMAGED),
                refused("HTML before PDF", "a.pdf", of(PAGE, pdf("")), NOT_TAKEN),
                taken(
                        "PDF that unpacks without end",
                        "a.pdf",
                        pdf("/Filter [/FlateDecode /FlateDecode /FlateDecode]"),
                        "application/pdf"),
                refused("text with a zero", "a.txt", of("Dear Sir\0,"), NOT_TAKEN),
                refused(
                        "text of the last century",
                        "a.txt",
                        "Gr\u00FC\u00DFe aus K\u00F6ln".getBytes(ISO_8859_1),
                        NOT_TAKEN),
                refused(
                        "text in two bytes a letter",
                        "a.txt",
                        of("\u00FF\u00FE", "Dear Sir".getBytes(UTF_16LE)),
                        "upload.no-plain-text"),
                refused("a film with the way gone", "a.mp4", Pictures.mp4WithWay(), "upload.location-not-removable"),
                refused(
                        "a film with an archive behind it",
                        "a.mp4",
                        of(Pictures.mp4WithPlace(), Archives.archive()),
                        DAMAGED),
                refused("a film without a film", "a.mp4", box("ftyp", "mp42", 0, "mp42isom"), DAMAGED),
                refused(
                        "HEIC with Exif out of reach",
                        "a.heic",
                        Pictures.heicOutOfReach(),
                        "upload.location-not-removable"),
                refused(
                        "another format as HEIC",
                        "a.heic",
                        of(box("ftyp", "mif1", 0, "avif"), box("mdat", "x")),
                        DAMAGED),
                taken("a name with a path", "../../etc/passwd", Pictures.jpeg(), "image/jpeg"),
                taken("a name with a path of Windows", "C:\\\\Windows\\\\win.ini", Pictures.jpeg(), "image/jpeg"),
                taken("a name that ends as a program", "invoice.pdf.exe", Pictures.jpeg(), "image/jpeg"),
                taken("a name that turns round", "gpj.\u202Eexe", Pictures.jpeg(), "image/jpeg"),
                taken("a name with control characters", "a\u0007\u001B[31m\u200Bb.jpg", Pictures.jpeg(), "image/jpeg"),
                taken("a name of 1,000 letters", "\u0905".repeat(1000) + ".jpg", Pictures.jpeg(), "image/jpeg"));
    }

    private static byte[] pdf(String filters) {
        return of("%PDF-1.7\n1 0 obj\n<< /Length 4 " + filters
                + " >>\nstream\nAAAA\nendstream\nendobj\ntrailer << >>\n%%EOF\n");
    }
}
