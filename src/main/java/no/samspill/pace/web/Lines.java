package no.samspill.pace.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.pace.ClientAddress;
import org.apache.catalina.util.NetMaskSet;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are open to us. None may have more than half as many as are left for others, so that one address cannot take all of them, and
 * those that have many are the first who get no more. Who gets none is hung up on: to say why, their request would have to be read. One thread takes
 * all lines, so nothing here is asked at the same time.
 */
final class Lines extends NioEndpoint {
    private final Map<String, List<SocketChannel>> open = new HashMap<>();
    private int remembered;
    private volatile NetMaskSet uncounted = new NetMaskSet();

    void leaveUncounted(NetMaskSet networks) {
        uncounted = networks;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel line) {
        if (room(line)) {
            return super.setSocketOptions(line);
        }
        // Tomcat closes only what it has begun with.
        destroySocket(line);
        return false;
    }

    private boolean room(SocketChannel line) {
        InetAddress from = from(line);
        if (from == null || uncounted.contains(from)) {
            return from != null;
        }
        if (remembered > 2 * getMaxConnections()) {
            open.values().removeIf(lines -> living(lines).isEmpty());
        }
        List<SocketChannel> mine = living(open.computeIfAbsent(ClientAddress.of(from), any -> new ArrayList<>()));
        // This one is counted already.
        long left = getMaxConnections() - getConnectionCount();
        if (mine.size() > left / 2) {
            return false;
        }
        mine.add(line);
        remembered++;
        return true;
    }

    /** Without those that are no more. */
    private List<SocketChannel> living(List<SocketChannel> lines) {
        int before = lines.size();
        lines.removeIf(line -> !line.isOpen());
        remembered -= before - lines.size();
        return lines;
    }

    private static @Nullable InetAddress from(SocketChannel line) {
        try {
            return line.getRemoteAddress() instanceof InetSocketAddress address ? address.getAddress() : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
