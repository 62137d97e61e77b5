package dev.holdpoint.packet;

/**
 * A redacted attachment.
 *
 * @param name a name for the file, safe on any system and without secrets
 * @param text the text, redacted
 */
public record PacketAttachment(String name, String text) {}
