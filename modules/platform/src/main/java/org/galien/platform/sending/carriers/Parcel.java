package org.galien.platform.sending.carriers;

/**
 * What a gateway gets.
 *
 * @param key the same at each try
 * @param address e-mail, or number in E.164
 */
public record Parcel(String key, String address, String title, String words) {}
