package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.AttachmentFault;
import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.KeyFault;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.FileKind;
import dev.holdpoint.text.NoTextException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Completes attachments: what a file holds becomes the attachment's text. Files are read once, and only in the situation's folder. */
final class Attachments {
    static final int LARGEST = 4 << 20;
    static final int LARGEST_SUM = 32 << 20;

    private final @Nullable Path folder;
    private int sum;

    Attachments(@Nullable Path folder) {
        this.folder = folder;
    }

    void complete(Problems problems, Draft<?> draft, Node.Mapping mapping, int item) {
        if (Binder.given(mapping, Attachment.NAME) == null) {
            KeyFault.needed(problems, Attachment.NAME, mapping, item);
        }
        Node.Entry text = Binder.given(mapping, Attachment.TEXT);
        Node.Entry file = Binder.given(mapping, Attachment.FILE);
        if (text == null && file == null) {
            AttachmentFault.noContent(problems, mapping, item);
        } else if (text != null && file != null) {
            AttachmentFault.twoContents(problems, isLater(text, file) ? text.key : file.key, item);
        } else if (file != null && file.value instanceof Node.Scalar name && !name.text.isBlank()) {
            String content = read(problems, name, item);
            if (content != null) {
                draft.put(Attachment.TEXT, content, file.key.place());
            }
        }
    }

    private @Nullable String read(Problems problems, Node.Scalar name, int item) {
        byte[] bytes = AttachedFile.read(problems, folder, name, item, Math.min(LARGEST, LARGEST_SUM - sum));
        if (bytes == null) {
            return null;
        }
        sum += bytes.length;
        String content = Utf8.text(bytes);
        Complaint fault = Utf8.fault(bytes, content);
        if (fault != null) {
            AttachmentFault.file(
                    problems, name, item, Mistake.FILE_NOT_TEXT, "why", fault.message(), "help", wayOut(bytes, fault));
        } else if (content.isBlank()) {
            AttachmentFault.file(problems, name, item, Mistake.FILE_EMPTY);
        }
        return fault != null || content.isBlank() ? null : content;
    }

    /** A situation is UTF-8, and what it names is taken as it is; what reads other texts is {@code redact}. */
    private static @Nullable String wayOut(byte[] bytes, Complaint fault) {
        if (FileKind.of(bytes).filter(kind -> !kind.page()).isPresent()) {
            return fault.help();
        }
        try {
            Decoded.of(bytes);
            return "`holdpoint redact FILE -o NEW` reads it as what it is, takes out what must not leave and writes"
                    + " UTF-8; name NEW here";
        } catch (NoTextException e) {
            return fault.help();
        }
    }

    private static boolean isLater(Node.Entry entry, Node.Entry other) {
        int lines = entry.key.line - other.key.line;
        return lines > 0 || (lines == 0 && entry.key.column > other.key.column);
    }
}
