/** Drives the screens in a real browser, from what a person sees to what the database keeps. */
package org.pcrm.local.screens;
