package org.pcrm.app.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body that is longer than any request of ours: nobody may fill the memory with texts that fail later. */
@RestControllerAdvice
class BoundedBody extends RequestBodyAdviceAdapter {

    /** Bytes. The longest description, every code point of it escaped, takes 60,000. */
    static final int MOST = 256 * 1024;

    @Override
    public boolean supports(MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> reader) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message, MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> reader)
            throws IOException {
        var read = message.getBody().readNBytes(MOST + 1);
        if (read.length > MOST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new Read(message.getHeaders(), new ByteArrayInputStream(read));
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
