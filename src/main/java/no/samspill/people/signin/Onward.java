package no.samspill.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/** What is to be said on the page that follows a form: kept by the browser until it asks for that page, and signed, since it is shown as our words. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
final class Onward extends AbstractFlashMapManager {
    private static final String NAME = "beskjed";
    /** Read only where our own signature is on it; and even then nothing but words and what we made of them. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxbytes=10000;maxdepth=8;no.samspill.**;java.lang.*;java.util.*;org.springframework.web.servlet.FlashMap;org.springframework.util.*;!*");

    private final Signature signature;
    private final Biscuit cookie;

    Onward(Signature signature, PublicAddress address) {
        this.signature = signature;
        this.cookie = new Biscuit(NAME, Duration.ofMinutes(3), address);
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return signature.read(NAME, cookie.in(request)).map(Onward::read).orElse(null);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        String said = maps.isEmpty() ? "" : signature.sign(NAME, written(maps), Duration.ofMinutes(3));
        if (maps.isEmpty() || said.length() > Biscuit.LARGEST) {
            cookie.takeBack(request, response);
        } else {
            cookie.give(said, request, response);
        }
    }

    /** Each browser has its own. */
    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }

    private static byte[] written(List<FlashMap> maps) {
        var out = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(out)) {
            objects.writeObject(new ArrayList<>(maps));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** What an earlier program wrote is nothing to say any more. */
    @SuppressWarnings("unchecked")
    private static @Nullable List<FlashMap> read(byte[] said) {
        try (var objects = new ObjectInputStream(new ByteArrayInputStream(said))) {
            objects.setObjectInputFilter(OURS);
            return (List<FlashMap>) objects.readObject();
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            return null;
        }
    }
}
