package org.inforce.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.inforce.answer.Answers;
import org.jspecify.annotations.Nullable;

/// Takes a moment of the present when a request first asks for anything, and gives it back when the
/// request is answered.
final class RequestMoment implements Filter {
  private static final ScopedValue<Taken> TAKEN = ScopedValue.newInstance();

  private final Present present;

  RequestMoment(Present present) {
    this.present = present;
  }

  /// The answers of the moment that this thread's request holds.
  ///
  /// @throws IllegalStateException outside a request
  static Answers answers() {
    return moment().answers();
  }

  /// As [#answers], with what is said of them.
  static Present.Moment moment() {
    return taken().moment();
  }

  /// The run that is not whole yet.
  ///
  /// @throws IllegalStateException outside a request
  static Optional<Present.OpenRun> openRun() {
    return taken().present.openRun();
  }

  private static Taken taken() {
    return TAKEN.orElseThrow(() -> new IllegalStateException("no request is being answered"));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Taken taken = new Taken(present);
    try {
      ScopedValue.where(TAKEN, taken)
          .call(() -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    } finally {
      taken.giveBack();
    }
  }

  /// The moment of one request, taken when first asked for. For one thread.
  private static final class Taken {
    private final Present present;
    private Present.@Nullable Moment moment;

    Taken(Present present) {
      this.present = present;
    }

    Present.Moment moment() {
      Present.Moment known = moment;
      if (known == null) {
        known = present.now();
        moment = known;
      }
      return known;
    }

    void giveBack() {
      if (moment != null) {
        moment.close();
      }
    }
  }
}
