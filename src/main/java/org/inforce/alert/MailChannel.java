package org.inforce.alert;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;

/// Mail by SMTP, in plain text and HTML, with an address to end what it tells of (RFC 8058). A
/// message always has the same Message-ID, so that one sent again after a crash is known for the
/// same.
final class MailChannel implements Channel {
  private static final String SCHEME = "mailto:";

  private final URI server;
  private final String from;
  private final MessageText text;
  private final InstantSource clock;

  /// `server` is `smtp://host:25` or `smtps://user:password@host:465`.
  MailChannel(URI server, String from, MessageText text, InstantSource clock) {
    this.server = server;
    this.from = from;
    this.text = text;
    this.clock = clock;
  }

  @Override
  public boolean reaches(String address) {
    return address.startsWith(SCHEME);
  }

  @Override
  public Outcome send(Message message) {
    try {
      InternetAddress to =
          new InternetAddress(message.watch().channel().substring(SCHEME.length()), true);
      Transport.send(mail(message, to));
      return new Outcome.Taken();
    } catch (AddressException e) {
      return new Outcome.Refused("is no address of mail", true);
    } catch (SendFailedException e) {
      return new Outcome.Refused("the server does not take mail for this address", true);
    } catch (MessagingException e) {
      return new Outcome.Refused("the mail server does not answer as it should", false);
    }
  }

  private MimeMessage mail(Message message, InternetAddress to) throws MessagingException {
    MimeMessage mail = new KnownMessage(session(), "<" + message.key() + "@inforce>");
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(RecipientType.TO, to);
    mail.setSubject(
        MessageText.printable(text.subject(message)).replace('\n', ' '),
        StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    if (!OperatorSettings.isOperators(message.watch())) {
      mail.setHeader("List-Unsubscribe", "<" + text.endOf(message) + ">");
      mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    mail.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart parts = new MimeMultipart("alternative");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(message), StandardCharsets.UTF_8.name());
    parts.addBodyPart(plain);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(message), StandardCharsets.UTF_8.name(), "html");
    parts.addBodyPart(html);
    mail.setContent(parts);
    return mail;
  }

  private Session session() {
    String protocol = server.getScheme();
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", protocol);
    properties.put("mail." + protocol + ".host", server.getHost());
    if (server.getPort() > 0) {
      properties.put("mail." + protocol + ".port", Integer.toString(server.getPort()));
    }
    properties.put("mail." + protocol + ".connectiontimeout", "30000");
    properties.put("mail." + protocol + ".timeout", "60000");
    properties.put("mail." + protocol + ".writetimeout", "60000");
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.transport.protocol.rfc822", protocol);
    String login = server.getUserInfo();
    if (login == null) {
      return Session.getInstance(properties);
    }
    properties.put("mail." + protocol + ".auth", "true");
    int colon = login.indexOf(':');
    String user = colon < 0 ? login : login.substring(0, colon);
    String password = colon < 0 ? "" : login.substring(colon + 1);
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, password);
          }
        });
  }

  /// The library gives each message a new identifier when it is saved; this one keeps its own.
  private static final class KnownMessage extends MimeMessage {
    private final String id;

    KnownMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
